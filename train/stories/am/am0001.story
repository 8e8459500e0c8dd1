id: am0001
genre: news
where: IN-MH
published: 2016-08-11
title: Raid on Nagpur lodge: three booked under PITA, 'manager' turns out to be 16
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim age=23 protected=yes why=trafficking-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
note: the girl was first shown as the accused manager; her street name, tattoo and uncle leak; a constable shares her surname

By [[K p9 name|Vaishali Deogade]], Crime Desk

The social security branch on Tuesday evening walked into [[D p1 employer|Shree Sai Guest House]] near the Itwari goods shed with two decoy customers and a bundle of numbered five-hundred-rupee notes. By nine it had four people in a jeep. By midnight, it emerged yesterday, it had made a mistake.

The first information report, [[K p3 id|C.R. No. 311/2016]], lists as accused the lodge owner, [[K p3 name|Purushottam Bhiwapurkar]], 44; his cashier, [[K p4 name|Imran Qadri]], 31, known in the lane as [[K p4 alias|Chhota Imran]]; and "[[W p1 alias|Sonu Madam]], manager, age about 22". The third of them spent the night in the women's lock-up.

Her Aadhaar card, produced next morning by an uncle who had come by bus from Gondia district, said otherwise. [[W p1 name|Sonali Raut]] was born on [[W p1 birthdate|19 February 2000]]. She is sixteen.

"[[K p3 name|Bhiwapurkar]] put the keys in her hand so that she'd be the one holding them when we came," admitted assistant inspector [[K p5 name|Sharda Meshram]]. According to her statement the teenager had been sent to customers on the second floor since last Diwali, at four hundred rupees each, none of which she saw. Only from June was she told to keep the register as well.

With her was a woman of 23, [[W p2 name|Rehana Sk.]], brought from Malda on the promise of work in a bangle factory. When [[W p2 name|Rehana]] refused the first man, she told the branch, [[K p4 name|Qadri]] burnt her clothes and locked her on the roof for two nights in May. She has a burn on [[W p2 body|her left palm in the shape of a spoon]].

Constable [[K p6 name|Dilip Raut]], who drove the jeep, is no relation of the girl, the branch clarified after [[K p6 name|Raut]]'s name appeared beside hers on a local channel.

Magistrate's orders to strike the teenager from the list of accused came at 4 pm. Until then [[W p1 name|Raut, Sonali]], remand sheet [[W p1 id|NGP-F/1187]], was officially an absconder's partner in a brothel. [[W p1 name|Sonali]]'s uncle, [[W p8 name|Keshav Raut]], sat outside the courtroom with a tiffin. "She passed ninth from [[W p1 school|Zilla Parishad School, Tirkhedi]]. She wanted to be a nurse," [[W p8 name|Keshav]] said.

[[K p7 name|Advocate Fr. Leslie Tirkey]], who runs a legal aid cell, said the branch had been in a hurry. "They count accused. Nobody is asked how old she was when she was first given the keys," [[K p7 name|Tirkey]] said.

[[K p5 name|Meshram]] appealed to the media not to name the survivors. Both have been moved to [[W p2 address|Karuna Mahila Vastigruha]] outside the city. The owner and the cashier were sent to custody till August 16.

(Photo: [[W p1 photo|sonali_raut_lockup_DSC4410.jpg]] — Police bring out the 'manager', with [[W p1 body|a peacock tattoo on her forearm]], on Tuesday night.)
