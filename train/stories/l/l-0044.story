id: l-0044
genre: news
where: US-UT
published: 2009-06-12
title: Massage raid: woman jailed on pandering count
person p1: role=victim,accused age=46 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: older Korean woman charged as 'manager'; the strip-mall neighbour, a locked flat, debt and camera; she slept in the shop (W)

MURRAY — She signed for the deliveries, so police took her for the boss.

[[W p1 name|Kyung-ja Moon]], 46, is being held on $20,000 cash after Thursday's raid at [[W p1 employer|Lotus Relaxation on State Street]], where she both worked and, detectives say, slept, on a mat in the laundry room. She's charged with aiding prostitution and with exploiting it, a felony, because the appointment book is in her hand.

The lessee, [[K p2 name|Jae-won "Jason" Pak]], 51, of Sandy, was cited for a license lapse.

Det. [[K p3 name|Ammon Christofferson]] said that the front door could be opened only from a buzzer at [[K p2 name|Pak]]'s house, seven miles off, where he watched four cameras. Asked how one runs a business that one can't walk out of, he said, "That's what we'll be looking at."

Her interpreter at the first appearance had to ask her to slow down. She's a widow from Daegu and owed a lender for her husband's surgery; the lender knew [[K p2 name|Pak]]; he paid it and took her passport, and told her that it'd be 18 months. It has been five years. She's fined when she is ill. He has told her that her daughter's university would be informed. When she would not take customers the first week he turned off the heat, in January, until she did.

"She does appear to have been there a long time," agreed Judge [[K p4 name|LaVar Ence]], and raised the question of flight.

The florist next door, [[K p5 name|Marge Bettilyon]], brought chrysanthemums to the jail. She'd seen Mrs. [[W p1 name|Moon]] just once in five years, from the alley, at a window, trimming [[W p1 other|a bonsai in a soup can]].

Deputy D.A. [[K p6 name|Spencer Oaks]] has until the 19th to file.
