id: ai0026
genre: news
where: US-WI
published: 2018-02-07
title: Stabbing trial: girl, 8, draws the kitchen
person p1: role=witness age=8 protected=yes why=minor-witness
person p2: role=accused age=34 protected=decide why=adult-accused
person p3: role=victim,relative age=31 protected=yes why=domestic-violence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: domestic violence seen by a child; both parents named in the adult court, D since naming identifies her; the child's name slips in the drawing, in the neighbour's words

WAUSAU — The exhibit is in crayon. The stove is orange, the clock says a quarter to six, and there's a cat on top of the refrigerator who, the artist explained, "didn't want to be in it."

A Marathon County jury saw it Tuesday, in the trial of [[D p2 name|Shane Edward Lemke]], 34, who's accused of stabbing his wife four times on the evening of April 22 while a pot of noodles was on.

The artist is the couple's daughter, who is 8 and who was under the table.

[[W p3 name|Pa Nhia Lemke]], 31, was in the courtroom, in a chair with a pillow. Her right arm doesn't lift. She'd asked to sit where she could be seen from the room down the hall from which, by camera, her daughter was to testify.

"Do you know what a promise is?" asked Judge [[K p4 name|Arthur Buchholz]].

"It's when you can't take it back," the girl said.

She told District Attorney [[K p5 name|Tara Nyquist]] that her father had come in with his boots on. He'd asked where the tax money was. Then she told about the drawer. When [[K p5 name|Nyquist]] asked how she knew the time, she said that she'd just learned clocks in [[W p1 school|Miss Alder's room at Thomas Jefferson]], and had been checking every one she saw.

A neighbor, [[K p6 name|Bob Ostrander]], testified that he was putting up a trellis when a small girl in socks walked across his lawn with a cat. "She says, 'Mr. [[K p6 name|Ostrander]], I need a telephone and [[W p1 relative|Grandma Yer]].' That was it. I said, 'Are you hurt, [[W p1 name|Lily]]?' and she says, 'No, just my mom.'" He had to stop. The judge ordered that the name be struck.

Dr. [[K p7 name|Faith Oyelaran]], a child psychiatrist, told the jury that an eight-year-old with a clock is a good witness. "I'd trust her over you or me," [[K p7 name|Oyelaran]] said.

The defense says that [[D p2 name|Lemke]] acted in a rage that he can't recall, and that the marriage had been over for months. He has lived since 2015 at [[W p1 address|the green duplex on Fulton, upper]], and drove a plow for the county. In September his wife moved with the child to [[W p1 address|her mother's in Schofield, on Grand]].

Exhibit 31, as the drawing's called, will go with the jurors. In the lower corner, where an artist signs, someone in the clerk's office has put a strip of white tape. Held to the window, as a juror showed his neighbor, it says [[W p1 name|Lily Kia Lemke]], age 8, and has a heart.

On the public exhibit list it's "[[W p1 photo|Drawing — L. Lemke — kitchen]]." The case number is [[D p2 id|17CF0612]].

Mrs. [[W p3 name|Lemke]] is to testify on Thursday. She asked the bailiff on her way out whether she could get the drawing back, after. He said that he would ask. "[[W p1 name|Lily]]'ll want it," she said. "She isn't done with the cat."

— [[K p8 name|Meredith Stroik]]
