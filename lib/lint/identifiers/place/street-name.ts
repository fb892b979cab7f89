/** Where a house number may begin: not inside a longer number, an amount or a path. */
export const NUMBER_START = String.raw`(?<![\p{L}\d.,$£€#/-])`;

/** Small words inside names of streets and towns of other languages. */
export const JOINT =
  '(?:de|du|des|la|le|les|del|della|delle|dei|da|do|dos|das|di|los|las|el|al|of|y|e|et|and|the|ibn|von|van|der|den|nad|im|am)';

/** Words that never belong to the name of a street. */
const NO_STREET =
  /\b(?:the|a|an|of|in|on|for|my|our|your|his|her|their|to|and|or|per|at|with|from|was|is|are|mg|mcg|ml|patients?|pts?|people|minutes?|hours?|years?|days?|weeks?|months?|miles?|blocks?|times?|nurses?|staff|beds?|new|old|more|down|up|this|that|these|those|each|every|different|chest|head|lead|yo|am|pm|units?|percent|steps?|stars?|ways|lanes|level|off|long)\b/i;

/** Whether the words after a house number may name a street: `12 Elm Lane`, not `5 blocks down the road`. */
export const isStreetName = (id: string) => !NO_STREET.test(id.replace(/^[\d/-]+[A-Za-z]? /, ''));
