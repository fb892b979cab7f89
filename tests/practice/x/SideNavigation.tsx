import { writer } from '../kit/writer.ts';

/** The column on the left; its account button says who is signed in. */
export function SideNavigation() {
  return (
    <header className="navigation" role="banner">
      <nav aria-label="Primary">
        <a data-testid="AppTabBar_Home_Link" href="/home">
          Home
        </a>
        <a data-testid="AppTabBar_Explore_Link" href="/explore">
          Explore
        </a>
        <a data-testid="AppTabBar_Profile_Link" href={`/${writer.handle}`}>
          Profile
        </a>
      </nav>
      <button
        aria-label="Account menu"
        className="plain row"
        data-testid="SideNav_AccountSwitcher_Button"
        type="button"
      >
        <span className="avatar" data-testid={`UserAvatar-Container-${writer.handle}`}>
          {writer.initials}
        </span>
        <span>
          {writer.name}
          <br />@{writer.handle}
        </span>
      </button>
    </header>
  );
}
