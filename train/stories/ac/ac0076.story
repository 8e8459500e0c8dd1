id: ac0076
genre: news
where: US-TX
published: 2018-03-18
title: The Lamp Seller's Son
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
note: adult man, Houston massage/escort; coercion by images; poet; mother named; pen name with real initials; alias ad

In the waiting room of the clinic on Fannin there is a rack of poems. They're on index cards; you may take one. [[K p5 name|Dr. Hamid Yazdani]], whose idea it was, says that they go faster than the mints.

The good ones are all by the same hand. They are about lamps.

Their author's father sold them, in Isfahan; glass ones, with a chimney. He came here on a student visa and met through a roommate a man who found him modelling, paid well for it, and kept the pictures. Those were to go to the father if he missed an evening. There were a great many evenings. There were men from the energy business. He got a new name for the website, [[W p1 alias|Cyrus XL]], and was allowed out to his classes so that the visa would hold.

"It's not a chain that you would see," he told me. "It's the size of an envelope."

[[K p2 name|Brent Tolliver]] was arrested at a townhouse in Montrose on the sixth; there are said to be four others that he held in the same way.

I asked whether I could quote a poem and how he'd like it signed. Oh, with his pen name, he said: Lampblack. So here is the whole of it.

*My father trims the wick. He says: / a flame needs only to be taught / how little it can live on.*

They're gathering them for a small book. I have seen the proof; and I'll buy ten. But on its last page the printer has put, as printers do, © 2018 [[W p1 name|Kamran Vosoughi]], and a line for [[W p4 name|Mahin Vosoughi]], who told him on the phone that the lamps were all sold, and come home.

[[K p3 name|Preston Ogilvie]]
