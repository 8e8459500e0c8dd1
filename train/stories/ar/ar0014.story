id: ar0014
genre: news
where: US-NE
published: 2003-10-15
title: Council hears plea to save massage ordinance, old elm and [[K p1 name|Mr. Pham]]'s sign
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=80 protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=accused age=29 protected=no why=adult-accused
screen: none
note: nothing to protect; words massage, trafficking, passport, escort, minors used innocently

By [[K p7 name|Berniece Kratochvil]], of the Clarion staff

WEST TABOR — It took the city council two hours and eleven minutes on Monday to regulate a thing that the city doesn't have.

Ordinance 1184 would license massage parlors. West Tabor has one massage therapist, [[K p4 name|Lorna Whitehorse]], who works on quarter horses. She came anyway.

"I read where I must keep a log of clients, with passports," [[K p4 name|Whitehorse]] told the council. "I would like to know who's going to hold the pen." She left her card, [[K p4 phone|402-555-0122]], with the clerk, in case of lame geldings.

Councilman [[K p2 name|Rodney Svoboda]], who brought the ordinance, said he had been to a conference in Omaha about trafficking. It could be here in five years, he said, or two. "They lock the doors from the inside. They owe money. You'd never know."

Mayor [[K p3 name|Alvina Prochaska]] asked what the difference would be between that and the sale barn, and then, being a fair woman, allowed that it was no joke. She asked the chief.

Chief [[K p5 name|Will Tomasek]] reported no trafficking of that sort in nineteen years. He had, he said, a great deal of the other. [[K p5 name|Tomasek]] counted 4,100 cars on Highway 92 on the day of the Kolach festival, at which he'd had to escort minors, eleven of them, off the roof of the bandstand. He'd also booked [[K p8 name|Dwight Pospisil]], 29, of [[K p8 address|Rural Route 1]], for driving a combine through the car wash. [[K p8 name|Pospisil]] pays his fine Friday, case [[K p8 id|CR03-218]].

The ordinance was tabled on a motion of [[K p2 name|Svoboda]] himself.

Then came the elm, which is 110 and has the disease. [[K p6 name|Clara Benes]], 80, was proposed to under it and asked for one more summer. "He is gone, I'm nearly gone," said Mrs. [[K p6 name|Benes]]. "Let it go last." Granted, five to one, [[K p2 name|Svoboda]] being allergic.

And then the sign. [[K p1 name|Pham Van Duc]], 52, who opened [[K p1 employer|Saigon Nails & Bait]] at [[K p1 address|301 Lincoln Street]] in August, has a neon hand with a worm in it that turns. A neighbor calls it obscene. [[K p1 name|Mr. Pham]] brought a photograph, a petition with 212 names and his daughter, who is nine, to read it out; she was applauded.

"In my country I had my papers taken and had to work for no money," [[K p1 name|Pham]] added, in English that he'd practiced. "It was an army camp. Here I have a sign."

Mayor [[K p3 name|Prochaska]] said that she had no further questions, and would anyone second the worm. [[K p4 name|Whitehorse]] tried to, and was told that she was not on the council.

It passed. The next regular meeting is Nov. 10. The April minutes were approved as read, after [[K p5 name|Will Tomasek]] pointed out that April was misspelled.
