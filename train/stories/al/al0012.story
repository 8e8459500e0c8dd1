id: al0012
genre: news
where: GB-NIR
published: 2015-06-18
title: Music teacher sent letters to pupil for a year before abuse, Antrim court told
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=16 protected=yes why=minor-witness
person p7: role=witness age=- protected=no why=official
person p8: role=expert age=- protected=no why=consented
screen p1: none
note: teacher; school where she attends W; friend as witness; expert says she is herself a survivor and consents

A FORMER head of music told a girl of 15 that the orchestra "would not survive" if she spoke, a jury at Antrim Crown Court was told on the opening day of his trial.

[[K p2 name|Crispin Aldous Wray]], 39, with an address at [[K p2 address|Rathmore Gardens]], denies four counts of sexual activity with a child by a person in a position of trust between September 2012 and June 2013.

Opening the case, [[K p3 name|Fintan McAlinden QC]] said that it began with letters. There were sixty-one, tucked into the case of [[W p1 other|her bassoon]]. No other pupil at [[W p1 school|Slemish Collegiate]] played one, counsel said, so there was no risk of the wrong child opening it.

"He wrote to her as '[[W p1 alias|Wee Fagotto]]'. You will hear what the word means, and you will hear that it was his idea of a joke," Mr [[K p3 name|McAlinden]] said.

The complainant, now 18, gave evidence by link. The judge, Her Honour [[K p4 name|Roisin Kilpatrick]], reminded reporters that she could not be identified, and asked that the screen in the foyer be turned off; it was showing the link and the caption [[W p1 photo|WITNESS A: GRAHAM, HANNAH R.]]

She said that [[K p2 name|Wray]] gave her lifts after rehearsal and "always had a reason for the long road". She had told one person, a friend who sat beside her.

That friend, [[W p6 name|Aoibheann Toner]], then 16, said: "[[W p1 name|Hannah]] just put the bow down, well it wasn't a bow, she just stopped, and she says to me, I can't go to Vienna with him. And I said who, and she pointed." Miss [[W p6 name|Toner]] said that she had played [[W p6 other|second desk viola]] and could see the letters from there.

Cross-examined by [[K p5 name|Rupert Salmon QC]] for the defence, the friend denied that [[W p1 name|Hannah Graham]] had been dropped from the tour and bore a grudge. "[[W p1 name|Hannah]] dropped herself. She handed back the ticket."

Mr [[K p5 name|Salmon]]: "You're very loyal." [[W p6 name|Aoibheann]]: "I'm under oath."

The school's vice-principal, [[K p7 name|Gordon Graham]], no relation of the girl, said that he learned of the matter from her GP and had [[K p2 name|Mr Wray]] off the premises in the hour. Mr [[K p7 name|Graham]] agreed that a cleaner had raised the question of the lifts months earlier.

The last witness of the day was [[K p8 name|Dr Louisa Tennyson-Boateng]], a psychologist. She told jurors that she was herself abused by a choirmaster at 13, has written of it under her own name for twenty years and is content for that to be printed. Secrecy about a shared passion, Dr [[K p8 name|Tennyson-Boateng]] said, is "the commonest lock there is".

The trial, listed as [[K p2 id|ICOS 14/088213]], continues. Miss [[W p1 name|Graham]], of [[W p1 address|Tardree Hill Farm]], is expected to be recalled this morning.
