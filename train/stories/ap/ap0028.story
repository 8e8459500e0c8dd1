id: ap0028
genre: news
where: US-OK
published: 2010-06-30
title: Escort business booming in Enid
person p1: role=official age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=19 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=accused age=46 protected=no why=adult-accused
person p6: role=victim age=30 protected=no why=adult-victim
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=9 protected=no why=minor-not-in-crime
screen p3: none
note: nothing to protect; pilot cars for oversize loads; "escort", "girls", "pimp my ride", "john", "turn a trick"

By [[K p7 name|Houston Lamb]]
Business editor

The first thing [[K p1 name|Darla Kay Whitten]] will tell you is that she's heard the joke.

Her company, [[K p1 employer|Whitten Escorts]], has eleven cars, fourteen drivers and a sign on U.S. 412 with a picture of a pickup on it, which she added in 2004 after certain phone calls. It escorts oversize loads: turbine blades, grain bins, and once a courthouse.

"Wind is what did it," said [[K p1 name|Whitten]], 52. "Every blade needs one of us ahead and one behind. I've got girls working nights, I've got girls working Sundays, and I can't hire them quick enough." Nine of the drivers are women. She calls them the girls; they call her [[K p1 alias|Mama Kay]]. The number is [[K p1 phone|580-555-0111]], and yes, she'll ask what you are hauling.

The newest is [[K p3 name|Bailey Strickland]], 19, who was recruited at the Sonic. She'd never been out of Garfield County. "My first week, they put me in a car with a stranger and took me to Amarillo," [[K p3 name|Bailey]] said. "I got $310, and a steak." Her mother made her text at each state line. She's saving for dental hygiene school and keeps her tips in a boot.

A night's work can turn on one bad corner. [[K p2 name|John Tall Chief]], who has been with the firm for twenty years and is known on the radio as [[K p2 alias|Big Daddy]], showed a visitor his height pole, his flags and his thermos. "The pole goes first. If it hits, you holler," said [[K p2 name|Tall Chief]]. "I'm not going to tell you the trick to Kiowa Street. There is one."

It isn't without danger. On April 2, a man cut between pilot car and load near Hennessey and forced [[K p6 name|Maribeth Ruiz]], 30, off the road. She broke a wrist. [[K p5 name|Lonnie Dale Crouse]], 46, of [[K p5 address|Route 2, Box 155, Bison]], is charged with reckless driving and leaving the scene, case [[K p5 id|TR-2010-0557]]. [[K p5 name|Crouse]] had told troopers that he believed that he was being followed.

"He was. That's the entire point of me," said [[K p6 name|Ruiz]], who hopes to be back at the wheel by August.

Council member [[K p4 name|Floyd Bingaman]] wants a city license for the trade, as Tulsa has. He brought an ordinance last week under the heading "Regulation of Escorts," and forty people came, including two ministers. [[K p4 name|Bingaman]] has retitled it.

The smallest hand in the shop on Tuesday belonged to [[K p8 name|Summer Whitten]], 9, the owner's granddaughter, who was painting a bumper at a quarter an hour. It's slave labor, said the girl cheerfully; she gets a corn dog, too. [[K p8 name|Summer]] goes to [[K p8 school|Glenwood Elementary]] and took second at the county fair with a rabbit called Overdimensional.

At five, [[K p1 name|Whitten]] was back on the phone. "No, sir," she was saying. "No. No, sir. It's for trucks."
