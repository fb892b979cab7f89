/**
 * Words of which a clause consists that does nothing but name an illness to somebody: "omg that is so ringworm hun".
 * The illness itself is not among them. Written for this project.
 */
export const namingWords: ReadonlySet<string> = new Set(
  `
that thats that's this it its it's it'll is are was be 's he's she's they're you're ur youre your his her she he you u has have had got having in of a an the some all both
awful lot so totally clearly obviously definitely definately def defo deffo 100% 100 percent probably prob probs likely most almost certainly surely pretty sure very really just only simply plain good old
actually honestly literally basically exactly kinda sorta bit touch case sign classic textbook typical proper mild bad early late severe acute chronic little wee tiny bloody flipping freaking
hella viral bacterial fungal type kind form thing one stuff episode flare up flareup not no isn't isnt never nothing but ah aw oh omg god girl hun hon honey love mate babe babes darl darling sis bro dude
mama mommy pet dear sir madam bless yeah yep yup yes nah nope ok okay well look looks looking sounds sound like seems smells screams feels me to i'd id say bet reckon think guess suspect swear my money on
license life there here again x xx xxx lol tbh imo imho honest day long written over face pic picture photo nurse here right left knee ankle ear chest throat skin foot toe back could well must gotta has might
would from those these them they're because too alright now then i i'm im calling call it wit with both ears lungs kidney bladder bowel gut stomach tummy gallbladder thyroid
`
    .trim()
    .split(/\s+/),
);
