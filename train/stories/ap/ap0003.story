id: ap0003
genre: news
where: US-GA
published: 2019-03-28
title: Boy of 14 to stand trial as adult in Macon parking-lot shooting
person p1: role=accused age=14 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=15 protected=decide why=deceased
person p3: role=witness age=12 protected=yes why=minor-witness
person p4: role=accused age=14 protected=yes why=juvenile-accused
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=22 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
note: charged as adult and deceased minor D; co-accused kept in juvenile court W; grandmother of the dead boy D with him; deputy called King beside child King

MACON — A grand jury decided on Wednesday that one ninth-grader belongs in Superior Court. For another, who was standing four feet away, it decided nothing, because nobody asked it to.

[[D p1 name|Deshaun Marquis Tolbert]], 14, will be tried as an adult on charges of murder and aggravated assault in the death of [[D p2 name|Jaylen Corbitt]], 15, outside the Skate Palace on Pio Nono Avenue on the night of Jan. 19. [[D p1 name|Tolbert]] is at the regional youth detention center; his indictment carries number [[D p1 id|19-CR-74418]].

The second boy, also 14, was in the same car. His case remains in juvenile court, where the file is closed and the hallway is not. "They got [[W p4 name|Kendrick]] for holding it, not for shooting it," a woman in a scrub top told the row of people behind her, and, when a clerk came out with a clipboard for "[[W p4 name|K. Bostick]]," she stood up.

District Attorney [[K p6 name|Valerie Munn]] said the pistol came from [[K p8 name|Rodriquez "Smoke" Haynes]], 22, who is charged with furnishing a handgun to a minor. [[K p8 name|Haynes]], of [[K p8 address|2217 Anthony Road]], sold it for $90 and a pair of headphones, she said. He goes by [[K p8 alias|Smoke]] in the messages.

The quarrel was over a jacket.

Investigator [[K p7 name|Carlton King]] testified that the most careful account came from a sixth-grader who had been waiting for her aunt by the snack window. She drew the position of the car, the two boys and [[D p2 name|Jaylen]] on the back of a skating receipt. The drawing was admitted with her signature, "[[W p3 name|Amari King]], 6th grade, [[W p3 school|Tarver Hill Middle]]," still on it.

"No kin of mine," [[K p7 name|Investigator King]] said when the defense asked, and a juror laughed.

"But she lives where you live?" asked attorney [[K p9 name|Sol Abramowicz]].

"She lives at [[W p3 address|the Tindall Fields apartments, building C]]. I do not."

Judge's orders forbid naming the child. The exhibit was on the overhead projector for most of the morning, however, and by noon a photograph of it was on three phones that this reporter could see.

[[D p5 name|Ernestine Corbitt]], the dead boy's grandmother, raised him from the age of two. She spoke to reporters on the steps with his church program held against her coat. "Print his whole name," she said. "[[D p2 name|Jaylen Isaiah Corbitt]]. He had a B in chemistry." She said that she'd prayed for [[D p1 name|Deshaun]] too, whom she used to feed.

[[K p9 name|Abramowicz]], who represents [[D p1 name|Tolbert]], said he'll ask for the case to be sent back down. "He had been fourteen for nine days," he said.

[[K p6 name|Munn]] said that she will oppose. [[K p8 name|Haynes]] is to be arraigned on April 9 on indictment [[K p8 id|19-CR-74419]]; it's the next number in the book.

Mrs. [[D p5 name|Corbitt]] has since bought the jacket. It hangs in his room with the tag on. The girl who drew the map hasn't been back to the rink, said the manager: "[[W p3 name|Amari]] used to come every Saturday."
