import { vocabulary } from "../../../src/core/report-text/vocabulary";
import { tokensOf } from "../../../src/core/report-text/tokens";

const phrases = vocabulary.words.flatMap(({ said }) => said);

describe("the vocabulary", () => {
  it("says each phrase once", () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it("has each phrase read as the words it says, wherever it stands", () => {
    const wrong = vocabulary.words.flatMap(({ word, said }) =>
      said.filter(
        (phrase) =>
          tokensOf(`, ${phrase}.`)
            .map((token) => token.word)
            .join(" ") !== word,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("names in its sharp groups and levels only words that some text can say", () => {
    const words = new Set(vocabulary.words.flatMap(({ word }) => word.split(" ")));
    const plain = (word: string) => tokensOf(word).some((token) => token.word === word);
    const named = [...vocabulary.sharp.flat(), ...vocabulary.levels.map(({ word }) => word)];
    expect(named.filter((word) => !words.has(word) && !plain(word))).toEqual([]);
  });
});
