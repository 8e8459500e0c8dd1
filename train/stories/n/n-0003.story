id: n-0003
genre: news
where: GB-ENG
published: 2019-10-04
title: Seven in dock over 'Kenny line' as court hears of boys sent to Great Yarmouth
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=accused age=24 protected=no why=adult-accused
person p6: role=witness age=14 protected=yes why=minor-witness
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=relative age=19 protected=decide why=identifies-protected
person p10: role=official age=- protected=no why=official
person p11: role=relative age=- protected=yes why=identifies-protected
screen p1: unclear misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: county lines; surname Kenny is accused, the line's name and a juror-free officer; an accused brother of one boy; boys charged and then referred

Jurors at Norwich Crown Court were told yesterday to keep a list. "You'll want one," said [[K p7 name|Mr Justice Abernethy]], "because there are two Kennys, one of whom is a telephone."

The telephone, said [[K p8 name|Harriet Lomax QC]] for the Crown, was the "Kenny line", which sold heroin and crack in Great Yarmouth from a flat in Lewisham. The other is Detective Sergeant [[K p10 name|Maureen Kenny]], who seized it.

In the dock are [[K p3 name|Ayodele Bright]], 27; [[K p4 name|Lee Catchpole]], 33; [[K p5 name|Shanice Morrow]], 24, and four others, who deny conspiracy to supply and arranging the travel of children for exploitation.

Also in the dock until July was a boy of 16. The charge against him was dropped when it was accepted that he'd been put to work to pay a "debt" invented after a staged robbery, that his ID had been taken and that [[K p3 name|Bright]] had threatened to "visit the little ones". Miss [[K p8 name|Lomax]] called him Youth B. But in a recorded call played to the jury [[K p4 name|Catchpole]] is heard saying: "Put [[W p2 alias|Pockets]] on the train. Nah, [[W p2 name|Jerome]]. Tell him his nan's at [[W p2 address|9 Algernon Mews]] and I know which bell."

The second boy, 15, carried for ten days. He remains under investigation. Whether he owed anything wasn't clear, Miss [[K p8 name|Lomax]] said, nor whether he was free to go; he had told police that it was "a laugh until it wasn't". His half-brother [[D p9 name|Tobias Eze]], 19, is among the seven, and it's said that he recruited him.

The jurors heard from [[W p11 name|Pat Sewell]], a neighbour in [[W p2 place|Nile Row]], where the boys slept on a kitchen floor. Her grandson, 14, will give evidence from behind a screen. "[[W p6 name|Alfie]] saw the machete before I did," Mrs [[W p11 name|Sewell]] said, and the judge told reporters they had not heard the first word of that answer.

[[W p1 name|Daniel]], as [[D p9 name|Eze]] calls the younger boy in a text, is expected on Tuesday. The case continues.
