id: j-0029
genre: news
where: US-NY
published: 2018-10-11
title: Witness shown her own mug shots as Buffalo pimp trial enters second week
person p1: role=victim,accused,witness age=24 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=victim,accused age=- protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
person p10: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult misidentified=yes
note: long court report; heroin as coercion; loitering convictions; one witness's grandmother is named; a truck-stop nickname; court lets first names only, transcript gives more

The seven photographs were passed along the jury rail on Wednesday like vacation pictures, and like vacation pictures they got worse as they went.

In the first, taken by the Buffalo police in November 2014, a young woman in a Sabres sweatshirt looks into the lens with her hair combed. In the seventh, from June 2017, she can't have weighed ninety pounds.

"Is that you?" asked Assistant District Attorney [[K p4 name|Colleen Radzik]].

"That's her," the witness said.

She was, the jury heard, a cashier of 24 with a sprained back and a pill habit when she met [[K p2 name|Lamar Antwan Pruitt]], 43, who is on trial in Erie County Court on four counts of sex trafficking. [[K p2 name|Pruitt]], according to the indictment, did not need to lock a door. He bought heroin by the bundle and held it. Whoever brought back two hundred dollars got well. Whoever did not lay on the bathroom floor of a house off Broadway and was sick until she went out again.

The newspaper does not identify victims of sex crimes. County Judge [[K p5 name|Thaddeus Grochowski]] had asked that only first names be used, and the prosecutor has done so. The court's own exhibits are less careful. The arrest sheets that were shown on the wall had at their head, in capitals, [[W p1 name|SZYMKOWIAK, JILLIAN ROSE]], with [[W p1 birthdate|7/2/90]] and the number [[W p1 id|2014-B-31160]], and six of them carry the charge that New York calls loitering for the purpose.

"Did you tell the officers about [[K p2 name|Mr. Pruitt]]?" [[K p4 name|Radzik]] asked.

"I told one. He said, '[[W p1 alias|Jilly Bean]],' he said, 'go home.' They all knew me. I was like a dog in the neighborhood."

That officer, [[K p6 name|Dale Kirsch]], now retired, testified that he did not remember the remark but had no reason to think that he had not made it.

Defense attorney [[K p7 name|Amaury Castellanos]] asked the witness whether anyone put a gun to her head. No. Whether she had a telephone. At times. Whether her grandmother, [[W p8 name|Wanda Szymkowiak]] of [[W p8 address|Kaisertown]], had begged her to come home and left the porch light on for eleven months.

"Yes."

"So you could have gone to the porch."

"I'd have stolen her wedding ring to get well," the woman said. "I stayed off the porch because I love her."

The second woman named in the indictment did not appear. She's in the holding center on a bench warrant for failing to pay a fine for the same offense, which [[K p2 name|Pruitt]] had told her he'd paid. A deputy's call to Part 12 to ask whether "Miss [[W p3 name|Abdi-Rahman]]" should be brought up came over the bailiff's radio loudly enough for the gallery to hear. She will testify Friday, by which time, [[K p4 name|Radzik]] told the judge dryly, she should be free.

[[K p10 name|Otis Fenn]], who ran the all-night doughnut counter, said he would see both women at four in the morning, "the thin one and [[W p3 body|the one with the Somali scarf and the bad foot]]," and let them sit. Once he gave the thin one his gloves. [[K p2 name|Pruitt]] came in and asked, quite politely, whose they were.

The trial resumes today.

[[K p9 name|Marguerite Lasky]]
Courts reporter
