/** Made-up prose whose words are spread as those of English are: few very often, many seldom. */
import type { Chance } from './chance.ts';

export interface Words {
  pick(): string;
  /** A made-up proper name. */
  name(): string;
  fullName(): string;
  /** Words without a full stop, between so many characters. */
  phrase(least: number, most: number): string;
  /** Words with a capital and a full stop, between so many characters. */
  sentence(least: number, most: number): string;
  /** Words joined by hyphens, as in a file name. */
  slug(count: number): string;
}

const COMMON =
  'the of and to in that a said on for by with cyber state its it had as was not be against would from their at this security states first attack minister ministry government norm rule agreement talks working group report network critical infrastructure information statement accused denied sanctions officials hacking operation foreign affairs joint national commitment restraint law international evidence response behaviour responsible dialogue round meeting process experts resolution session capacity hospital grid election satellite telecom bank energy parliament ransomware malware espionage theft intellectual property attribution confidence measures hotline contact point exchange'.split(
    ' ',
  );
const ONSETS = 'b d f g h k l m n p r s t v w z br dr gr kl st tr sh ch'.split(' ');
const VOWELS = 'a e i o u ai ei ou ia'.split(' ');
const RARE_WORDS = 9_000;

export function makeWords(chance: Chance): Words {
  const syllable = () => chance.pick(ONSETS) + chance.pick(VOWELS);
  const invent = (syllables: number) =>
    Array.from({ length: syllables }, syllable).join('') + chance.pick(['n', 'r', 's', 't', 'l']);
  const rare = Array.from({ length: RARE_WORDS }, () => invent(2 + chance.below(2)));
  const names = Array.from({ length: 2_000 }, () => capital(invent(1 + chance.below(2))));
  const pick = () => (chance.often(0.72) ? chance.early(COMMON) : chance.early(rare));
  const name = () => chance.early(names);
  const phrase = (least: number, most: number) => {
    const length = least + chance.below(most - least);
    let text = capital(pick());
    while (text.length < least || text.length < length - 12) {
      text += ` ${chance.often(0.06) ? name() : pick()}`;
    }
    return text.slice(0, most).trimEnd();
  };
  return {
    pick,
    name,
    fullName: () => `${name()} ${name()}`,
    phrase,
    sentence: (least, most) => `${phrase(least, most - 1)}.`,
    slug: (count) => Array.from({ length: count }, pick).join('-'),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
