id: as0027
genre: news
where: US-NY
published: 2013-11-03
title: Buffalo teen to be tried as adult in livery driver's death; lookout, 14, goes to Family Court
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=victim,deceased age=56 protected=no why=adult-victim
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen: none
note: juvenile offender charged as adult D; the fourteen-year-old and his half sister, a witness, W; mother W

By [[K p9 name|Consuelo Dobrynski]]
NEWS STAFF REPORTER

The fare was eleven dollars. [[K p3 name|Bashir Warsame]], 56, had written it on his pad before he was shot, in the small square hand with which for nine years in a camp in Kenya he had taught arithmetic.

On Friday a grand jury charged [[D p1 name|Devonte Pruitt]] with murder in the second degree. He is 15. Under the law of New York someone of that age can be tried for murder as a grown man, and he will be, in Erie County Court, under indictment [[D p1 id|02114-2013]].

He pleaded not guilty in a paper jumpsuit. His lawyer, [[K p6 name|Hannah Rosenkranz]], asked the judge to send him to Family Court as well. "He's five-foot-one," [[K p6 name|Rosenkranz]] said.

That's where the other boy has gone. He is 14, and police say that he stood on the corner of Fillmore and Paderewski and whistled. He'll be dealt with behind closed doors, and his name is not public. It was, however, on the lips of the crowd outside the courthouse, some of whom had it on signs: FREE [[W p2 alias|LIL WEEZ]], and, in the same red marker, [[W p2 name|LUIS]] DIDNT SHOOT NOBODY.

District Attorney [[K p5 name|Thaddeus Jablonski]] walked past the signs. "A whistle's an act," said [[K p5 name|Jablonski]].

The chief evidence is the word of a girl. She's 12 and was on her way home from choir. She knew both boys, one of them as well as anyone can: he is her half brother. A statement that was given to the defense, and by somebody to a television station, has her name blacked out at the top. On the second page a detective wrote: "[[W p4 name|Nayeli]] advised that she heard [[W p2 name|Luis]] whistle 'like for the dog' and heard a pop. [[W p4 name|Nayeli]] then threw up."

Their mother, [[W p8 name|Ivette Carrasquillo]], has moved the children to [[W p4 address|a relative's flat on Niagara Street, over the tire place]]. "I've got a son who did wrong and a daughter who told," [[W p8 name|Carrasquillo]] said. "You tell me who sets the table."

The widow, [[K p7 name|Halima Warsame]], 50, came to court with six of her husband's fellow drivers. She did not want to speak about the older boy. Of the girl, Mrs. [[K p7 name|Warsame]] said through a friend, "I want to thank her. I'm told it is not allowed to know her."

The men parked thirty cabs on Delaware Avenue for the funeral, meters on, at eleven dollars.

In the hall a court aide was calling the next matter, a sealed one. "[[W p2 name|Carrasquillo, Luis]]! Parties on [[W p2 name|Carrasquillo]]!" he shouted, as he's done for twenty-two years, for everybody to hear.

[[D p1 name|Pruitt]], held without bail at the East Ferry detention center, is due back on the 19th.
