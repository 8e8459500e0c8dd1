id: l-0087
genre: news
where: US-OK
published: 2006-05-18
title: Sheriff's candidate says sting was politics
person p1: role=accused,public-figure age=49 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=38 protected=no why=adult-accused
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p4: none
note: politician as buyer in an adult vice sting; independent woman of 38; nothing to withhold

ARDMORE — You could have heard a boot drop at the Carter County Republican breakfast, and several did.

[[K p1 name|Jubal "Jube" Whitlock]], 49, who's running for sheriff on the motto "A Clean County," told 60 people over eggs that his arrest on Friday in a motel on Commerce Street was set up by the incumbent.

"I was there to investigate," he said. "On my own dime."

It was five dimes short of $100, replied the incumbent, Sheriff [[K p2 name|Orville Tubby]], by telephone. He has a tape of a man haggling.

The woman on the tape is [[K p4 name|Connie Faye Ledbetter]], 38, of Lone Grove, who was also cited. She manages a carpet store, was once runner-up for county queen, and doesn't see what the fuss is about. She's divorced and bored, she told me, she picks the ones with clean trucks, and no man has managed her since the one that she divorced. "[[K p1 name|Jube]]'s was clean."

District Attorney [[K p3 name|Millard Okemah]] said both misdemeanors will be handled like any other pair.

At the breakfast, the candidate's wife, [[K p5 name|Darla Whitlock]], ate everything on her plate, rose, and put her name tag in the syrup.

Early voting begins July 21. — [[K p6 name|Hoyt Pennebaker]]
