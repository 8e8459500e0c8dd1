id: aj0011
genre: social
where: US-CA
published: 2024-02-11
title: @SlausonScanner thread
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=victim age=- protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-adult
note: thread in pieces; outing by followers, handle, school mascot; accused was himself in foster care; councilwoman and pastor stay

1/ Fig St tonight, 9:50p. LAPD grabbed four girls and one dude off the corner at 81st. All of em in cuffs on the curb, it's 48 degrees. One of them cannot be more than a kid.

2/ Dude is [[K p2 name|Kavon Ridley]], 21, goes by [[K p2 alias|Vonny Bandz]]. Everyone knows that matte blue Infiniti, plate [[K p2 vehicle|8XLR402]]. He was yelling that they "work for themselves." His phone had a price list lol

3/ Update from a cop who talked: the kid is 15, ran from a group home in Lancaster. Been out here 3 weeks, $1000 a night or sleep in the car. They're STILL writing her for loitering w/ intent + false name. How

4/ @trina_8ona: omg thats [[W p1 name|Nevaeh]] from [[W p1 school|Desert Vista]], she sat behind me in bio

5/ @trina_8ona: [[W p1 name|Nevaeh Broussard]], check her insta [[W p1 alias|@vae.so.real]] she was just posting w/ a bag of cash & a [[W p1 body|rose on her throat that says BANDZ]]

6/ Guys don't. I'm asking nicely. — admin [[K p5 name|Marcus Teague]]

7/ Councilwoman [[K p4 name|Graciela Monroy]] was on scene by 11. "Nobody aged fifteen is a prostitute," [[K p4 name|Monroy]] told me. "She's evidence of what was done to her." She got into it with the watch commander, Lt. [[K p7 name|Dean Broussard]], who says no relation & no comment.

8/ Second one, older, has a split lip. She told the medic [[K p2 name|Ridley]] burned her with a curling iron for coming up short and has her daughter at his cousin's. Name on the gurney tag: [[W p3 name|Shantelle Okoro]]. Took her to Harbor.

9/ @greycupking: [[W p3 name|Shantelle]] dances [[W p3 employer|Tues/Thurs at Club Paradiso]], been knew

10/ Deleted two replies w/ a home address. The third I can't since it's on somebody else's page: [[W p1 url|tinyurl.example/vae-broussard-lancaster]]

11/ Ok talked with Pastor [[K p6 name|Willie Mae Stamps]] who does the 2 am soup on that block. "I've known [[K p2 name|Kavon]] from the foster system. Somebody did it to him first. That's not an excuse, it's a recipe," [[K p6 name|Stamps]] said. She has beds. Call [[K p6 phone|323-555-0194]].

12/ Booking sheet just posted. [[K p2 name|Ridley]]: pimping, pandering of a minor, $250k, bkg [[K p2 id|6714420]]. And juvie isn't supposed to be listed but there it is, plain as day: "[[W p1 name|BROUSSARD N]] F/B 15 653.22PC [[W p1 id|6714423]]".

13/ @trina_8ona: she wore the [[W p1 other|coyote mascot suit]] last yr. she was funny

14/ [[K p4 name|Monroy]] just texted that the citation for [[W p1 name|Vae]] gets voided by morning. Lt. [[K p7 name|Broussard]]'s office: "under review." Going to bed. — [[K p5 name|Teague]]
