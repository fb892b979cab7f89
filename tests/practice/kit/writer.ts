interface Writer {
  name: string;
  handle: string;
  initials: string;
  role: string;
}

const nurse: Writer = {
  name: 'Dana Reyes',
  handle: 'dana_reyes_rn',
  initials: 'DR',
  role: 'Registered nurse',
};

const hospital: Writer = {
  name: 'Mercy Valley Hospital',
  handle: 'MercyValley',
  initials: 'MV',
  role: 'Hospital and health care',
};

const asHospital =
  new URLSearchParams(location.search).get('as') === 'hospital' ||
  location.pathname.startsWith('/company/');

/** Who writes on this page: a nurse, or the hospital itself at `?as=hospital`. */
export const writer: Writer = asHospital ? hospital : nurse;

/** Whether the page shows what the hospital's own account sees. */
export const writesAsHospital = asHospital;
