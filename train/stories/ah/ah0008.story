id: ah0008
genre: social
where: US-SC
published: 2020-07-02
title: Goose Creek Neighbors & News (public group)
person p1: role=missing,victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=decide why=adult-bystander
screen p1: none
note: missing post, then found; once found and abused by an adult met online, the name is W all over the thread; one commenter accuses a stepbrother

**[[K p4 name|Kim Dangerfield]]** ▸ Goose Creek Neighbors & News
UPDATE 9:40 PM SHE IS FOUND AND SAFE!!! Thank you everybody who shared [[W p1 name|Maddie]]'s picture. I will leave the old post under here so folks stop calling.

— original, June 30 —
MISSING: [[W p1 name|Madison "Maddie" Rivers]], 15, last seen on [[W p1 address|Lindy Creek Ct]] Monday around 7 in the evening. 5'2, [[W p1 body|purple streak, braces, walks with a brace on the left knee]]. Has her cat carrier with her?? Call her mom [[W p3 name|Jodi]] at [[W p3 phone|843-555-0188]] or Det. [[K p6 name|Prioleau]], [[K p6 phone|843-555-0101]]. Pic: [[W p1 photo|maddie_rivers_8thgrade.jpg]]

**[[K p5 name|Terrell Gadsden]]** So where was she

**[[K p4 name|Kim Dangerfield]]** An apartment in Summerville. A grown man she met on a game. They got him. I'm not saying more than the news did.

**[[K p7 name|Donna Kay Liebowitz]]** Live 5 says [[K p2 name|Joshua Dean Purvis]], 28, charged w/ criminal sexual conduct w/ a minor and kidnapping. Lives by the Publix, [[K p2 address|Parsons Row, bldg 6]]. Drives for the parcel people. That baby!!!

**[[K p5 name|Terrell Gadsden]]** I KNOW [[K p2 name|Purvis]]. He goes by [[K p2 alias|JDawgTTV]]. Dude delivered to my house in that [[K p2 vehicle|dented white Transit]]. Sick

**[[W p3 name|Jodi Rivers]]** This is her mom. Please please please stop tagging my daughter. She can see this. [[W p1 name|Mads]] is with me and she is not reading anymore tonight. Thank you [[K p4 name|Kim]] for everything.

**[[K p7 name|Donna Kay Liebowitz]]** Praying [[W p3 name|Jodi]]! Is she the one who played [[W p1 other|Glinda in the spring show at Westview]]? Such a voice

**user_seabrook99** ask about the stepbrother [[D p8 name|Cody]], he been had her sneaking out. jmo

**[[K p4 name|Kim Dangerfield]]** Nobody is accusing [[D p8 name|Cody]] of nothing and I will ban you. He is the one who gave police her password.

**[[K p5 name|Terrell Gadsden]]** Did anybody find the cat

**[[K p4 name|Kim Dangerfield]]** Cat is fine. Cat was under the porch the whole time.

**Goose Creek Police (verified)** Thank you for your shares. The juvenile has been located. Please remove her name and photograph from your posts: she is now the victim in a criminal case, and South Carolina law and plain decency ask that she be let alone. Investigator [[K p6 name|Nathalie Prioleau]] remains the contact. The accused has a bond hearing Thursday at 2, warrant [[K p2 id|2020A0810200417]].

**[[K p7 name|Donna Kay Liebowitz]]** How do I edit on a phone?

**[[K p4 name|Kim Dangerfield]]** three dots [[K p7 name|donna]]

**user_seabrook99** too late its on tiktok lol #[[W p1 name|maddierivers]] #goosecreek. [[K p6 name|prioleau]] can't delete that

**[[K p4 name|Kim Dangerfield]]** Banned. Comments off.
