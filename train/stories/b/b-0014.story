id: b-0014
genre: press-release
where: GB-ENG
published: 2020-03-03
title: Three charged after slavery warrants at Hexley nail bar
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: labor-trafficking
note: police release that anonymises, then leaves the name in the photo list at the foot and the reference from the NRM; Vietnamese order

Date: 3 March 2020
From: Corporate Communications, Mid-Severn Constabulary

Detectives from our Modern Slavery Team have charged three people in connection with the exploitation of a teenager at a nail bar in Hexley.

They are:
• [[K p2 name|Pham Thi Lien]], 39, of Cobden Terrace, Hexley
• [[K p3 name|Do Quang Vinh]], 42, of the same address
• [[K p4 name|Ashley Lodge]], 28, of Smethwick, a letting agent

All are charged with requiring a person to perform forced or compulsory labour, contrary to section 1 of the Modern Slavery Act 2015. [[K p3 name|Do]] is further charged with facilitating travel.

The 17-year-old was found during a joint visit with the Gangmasters and Labour Abuse Authority on 12 February. We believe that the teenager had worked ten hours a day, seven days a week, for a bed behind the tanning room, with the takings set against a "travel debt" of £26,000. The teenager is now being supported by specialist officers.

Detective Inspector [[K p5 name|Farrah Siddiqui]] said: "When someone else holds the passport, the phone and the wages, that isn't a bargain manicure. Somebody is paying for it."

[[K p2 name|Pham]], [[K p3 name|Do]] and [[K p4 name|Lodge]] will appear before Hexley magistrates tomorrow.

Notes for editors
1. Victims of offences under section 2 of the Act are entitled to lifelong anonymity.
2. Interview bids: [[K p6 name|Graham Peacock]], 01632 555 0129.
3. Images (Dropbox): hexley_exterior.jpg; rear_room_mattress.jpg; [[W p1 photo|NRM_HoangThuTrang_passport_page.jpg]]; cash_seized.jpg
4. Single Competent Authority ref. [[W p1 id|NRM-20-04418]] must be quoted in any partner enquiry.
