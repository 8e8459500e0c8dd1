id: ah0023
genre: news
where: US-MS
published: 2007-08-30
title: Jury convicts Jackson man in wife's death after 8-year-old testifies
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=convicted age=38 protected=decide why=adult-convicted
person p3: role=deceased,victim age=34 protected=decide why=adult-victim
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=witness age=- protected=no why=adult-bystander
note: child witness of the father's crime; both parents D (naming them names the child); grandparent who has him W; a lost tooth, a school play

JACKSON — He needed a phone book to see over the rail. Once he was on it, the eight-year-old told twelve strangers what he'd seen through the slats of a closet door, and on Wednesday, after three hours, they believed him.

[[D p2 name|Percy Lee Cotten]], 38, was found guilty of the murder of his wife, [[D p3 name|Gloria Buckley Cotten]], 34, a dispatcher with the gas company. Circuit Judge [[K p5 name|Hosea Langston]] gave him life.

The defense had said that Mrs. [[D p3 name|Cotten]] fell. There was only one who said otherwise. "Daddy told her to get up, and she couldn't, and he said, '[[W p1 name|Man-Man]], go watch your show,'" the child testified. The judge had asked reporters to call him "the boy." His aunt, from the hall, did not think of that when she shouted, "You did good, [[W p1 name|Jaquan]]!"

District Attorney [[K p6 name|Robbie Thigpen]] called it the bravest hour that he had spent in a courtroom. "I've got deputies who couldn't do it," [[K p6 name|Thigpen]] said. He closed with a drawing the child had made in second grade at [[W p1 school|Marcus Garvey Elementary]]: a house with every window black but one.

A neighbor, [[K p8 name|Tommie Sue Fant]], told jurors about the thump and, later, the vacuum cleaner. "Nobody vacuums at two in the morning," [[K p8 name|Fant]] said. "The little one came out at daylight in his [[W p1 other|Tin Man costume]]. He was going to be in the program. He had it on when the police came."

[[K p7 name|Dr. Anselm Roque]], a child psychiatrist retained by the court, said that some children are helped by being heard. He asked, too, that people not stop the boy in the grocery to praise him. "Every kind stranger is one more person who knows," [[K p7 name|Roque]] said.

He will live with his grandmother, [[W p4 name|Ernestine Buckley]], at [[W p4 address|the corner house on Pecan Tree Lane with the pink carport]]. Mrs. [[W p4 name|Buckley]], who is raising two others, said he asked for one thing. "He said he lost a tooth in the judge's room and could he have it back. That's [[W p1 name|Jaquan Cotten]] for you. He'll look you in the eye and ask."

The judge found it. It was under the phone book.

[[D p2 name|Cotten]], inmate [[D p2 id|R4417]] by nightfall, was taken to Parchman. His lawyer filed notice of appeal on the ground that the witness "[[W p1 name|J. Cotten]], a minor of tender years" ought not to have been sworn, and attached, unsealed, his [[W p1 id|Social Security card]] and the drawing. The clerk has promised to pull both. Judge [[K p5 name|Langston]], asked about the aunt, said only that the cotton was high this year and so were feelings.

PHOTO PAGE 4: [[W p1 photo|The youngest witness leaves by the side door, under a deputy's jacket]].
