// Written by scripts/lexicons/everyday-words.ts from tests/posts.
/** Stems of words by how telling they are, in fifths. */
export const everydayWords: Readonly<Record<number, string>> = {
  2:
    'can',
  3:
    'again ask chang check clinic doctor everyon family found friday full health help home hospital hour how kid lost man may month morning name need number post quest read right room same saturday see shift sister staf stop sunday talk thank time tonight ward',
  4:
    '100 90 911 age alone ambulanc apointment arm august bag band bell betwen bill biscuit blue board book born both box break breath broken brother brought burn bus cake cancer car card cary case cat chair charg chart chest child children clas clean coach cofe coleagu coment comunity consultant contact count county crew cut dad daughter desk diagnosis discharg dog door dose doubl drink drive drop early eat eating ed emergency er explain eye face fall father feel feet fever fine flor flu friend gate gave give gp grateful group guy hall hapy head hear heart hip husband icu infect iv january job join july june kidney kind kitchen knee lab lad learn leave leg leter lift light line link list listen litl live lunch machin manager maternity medicin meet mesag midwif mom mother mum nursing october order outsid page pain paper parent park pay person pharmacist pharmacy phone photo physio plan porter practic presur proud quiet ray reach reading realy record rehab remember report rest result retir ring risk road round run runing safe save saw scan schol scren scrub season seen share shop short shot show sign signed sit site slep smal son speak spring stand step story stret student study surgeon surgery table tea teach tech test theater therapist therapy thought tired town train treat treatment trial trust twenty twice vacin video visit visitor volunter wait waiting walk watch water way wekend welcom well wife window women word wrong',
};
