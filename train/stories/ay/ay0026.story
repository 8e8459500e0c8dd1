id: ay0026
genre: news
where: IN-KL
published: 2014-09-21
title: Best Teacher awards: [[K p2 name|Lissy Teacher]] of Idukki honoured for twenty years, and for one absent child
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=48 protected=no why=adult-accused
person p5: role=accused age=44 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: teacher's award with many award winners; one protected child in domestic servitude, named by a proud colleague, on the register and in father's thanks

PAINAVU: Eleven teachers of the district received the State award at a function on Saturday. [[K p3 name|C. V. Raghavan]], headmaster at Vazhathope, was honoured for a library of 4,000 books that he carried up by jeep. [[K p3 name|Raghavan Master]] said that the jeep deserved it.

[[K p9 name|Sr. Jessy Palakkal]], physical education, whose girls took the kho-kho shield, received hers in canvas shoes.

But it was [[K p2 name|Lissy Abraham]], who teaches Standard VII, for whom the hall stood. In June last, when school reopened, one name on her register had no answer. "On leave, gone to relations," somebody had pencilled. [[K p2 name|Lissy Teacher]] had no belief in relations. She went on three Sundays by bus to Kochi with a photograph, and on the third she saw her pupil on a fourth-floor balcony in Kadavanthra, beating a carpet.

The girl, who had just completed 12, had been given away by a tea-shop broker against an advance of Rs 15,000. She rose at four and slept under the sink. Her slippers were kept locked so that she shouldn't run, and she was shown a police number and told it would be dialled. [[K p4 name|George Varkey Pallath]], 48, an exporter, and his wife [[K p5 name|Reena Pallath]], 44, have been charged under the Juvenile Justice and Bonded Labour Acts in Crime [[K p4 id|1155/13]]. [[K p4 name|Pallath]] is on bail.

Collector [[K p6 name|Dr. Ashok Nambiar]], who gave away the awards, did not name the child. "I will call her Present," said [[K p6 name|Dr. Nambiar]], "for so she is now marked."

The vote of thanks did. A colleague, carried away, blessed "our own [[W p1 name|Mariyamma]]" and asked her to stand up. The register itself, framed, was then handed to [[K p2 name|Lissy Abraham]]: roll no. [[W p1 id|27]], "[[W p1 name|Mariyamma Selvaraj]]", with a row of A's that becomes, on 16 July, a P. It was held up for the cameras of four newspapers. Ours is not printed. The caption which came with it, "[[K p2 name|Lissy teacher]] with rescued girl [[W p1 name|Mariyamma]] ([[W p1 body|blue ribbon]])", went to our desk, and to every other.

Her father, [[W p7 name|Selvaraj Muthu]], a plucker of [[W p1 address|Division 3, Lower Pettimala Estate]], had come in a borrowed shirt. He spoke one sentence, in Tamil, to the microphone: that he had been told that it was a hostel.

[[K p5 name|Reena Pallath]] has said to a Kochi evening paper that the girl was "like our daughter." Asked in the corridor what she made of that, [[K p2 name|Lissy Teacher]] replied that she'd met the daughter. She has slippers.

The remaining awards went off without incident. [[K p9 name|Sr. Jessy]] led the national anthem, half a tone high, and [[K p3 name|Raghavan]] was driven home in the jeep, along with the girl from [[W p1 address|Lower Pettimala]], who'd fallen asleep.

-- [[K p8 name|Our Staff Reporter, Thomas Kurian]]
