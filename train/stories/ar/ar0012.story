id: ar0012
genre: social
where: US-TX
published: 2024-05-11
title: Post and replies, 'Harlan Heights Neighbors' group
person p1: role=victim age=12 protected=yes why=minor-victim
person p2: role=accused age=35 protected=decide why=adult-accused
person p3: role=victim age=33 protected=yes why=domestic-violence-victim
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: domestic violence with a child hurt; mother named would identify the child so W; accused is the mother's boyfriend; neighbours have streets of their own

**[[K p4 name|Yesenia Ortegon]]** · 11:48 PM
Does anyone know what all the lights are on [[W p3 address|Candlewick]]?? 4 units and an ambulance. I'm on [[K p4 address|Foxglove]] and can see it from the upstairs

**[[K p5 name|Bill Tannehill]]** · 11:53 PM
Scanner: DV with weapon, male running toward drainage ditch. Red shirt. Lock your doors. I'm at [[K p5 address|14 Foxglove]] with the porch light on and a 12 gauge

**[[K p4 name|Yesenia Ortegon]]** · 11:55 PM
Please don't shoot anybody [[K p5 name|Bill]]

**[[K p7 name|Hope Adeyemi]]** · 12:10 AM
It's [[W p3 name|Shawna]]'s house. [[W p3 name|Shawna Burdette]]. Her daughter is in my Sunday class. I am sick

**GoSpursGo** · 12:12 AM
the boyfriend? big dude w/ the [[K p2 vehicle|lifted F-250 with the shark teeth]]?

**[[K p7 name|Hope Adeyemi]]** · 12:14 AM
Yes. [[D p2 name|Rusty Lovelady]]. He coaches nothing and fixes nothing and he's been there since Christmas

**[[K p5 name|Bill Tannehill]]** · 12:31 AM
GOT HIM. Behind the H-E-B. K9. Name on the scanner is [[D p2 name|LOVELADY, RUSSELL]] dob [[K p2 birthdate|two seventeen eighty-nine]]

**Comal Precinct 3 (page)** · 1:40 AM
Update from Constable [[K p6 name|Irma Delgado-Kane]]: A 35-year-old man is in custody for aggravated assault, family violence, and injury to a child. A 33-year-old woman and a 12-year-old girl were taken to hospital and are stable. The girl came between them. There's no danger to the public. We ask that you not post names of the injured.

**GoSpursGo** · 1:44 AM
that would be [[W p1 name|Maddie]]. tough kid, plays [[W p1 other|catcher for the Lady Javelinas]], I ump her games

**[[K p4 name|Yesenia Ortegon]]** · 1:46 AM
They JUST asked

**GoSpursGo** · 1:47 AM
my bad. prayers for #[[W p1 other|maddiestrong]]

**[[K p7 name|Hope Adeyemi]]** · 7:15 AM
Meal train for [[W p3 name|Shawna]] & [[W p1 name|Madelyn]] is here: mealsforus.example/[[W p3 url|burdette-girls]]. [[W p1 name|Maddie]] can't have dairy and has a broken collarbone. They will be at her grandmother's on [[W p1 address|Sisterdale Rd]] from Sunday. Please do not go there, just drop at my house, [[K p7 address|306 Larkspur]]

**[[K p5 name|Bill Tannehill]]** · 7:22 AM
[[K p7 name|Hope]] you may want to take the road off

**[[K p7 name|Hope Adeyemi]]** · 7:30 AM
How do I edit this

**Comal Precinct 3 (page)** · 9:05 AM
Booked: [[D p2 name|Russell "Rusty" Lovelady]], [[K p2 id|SO# 24-11902]], of [[K p2 address|Canyon Lake RV Park, space 40]] and elsewhere. Bond $300,000, and a protective order. Constable [[K p6 name|Delgado-Kane]] again thanks the young lady who dialed 911 from a closet with one arm. Anyone with video call 830-555-0118.

**GoSpursGo** · 9:20 AM
🐗🐗 play ball [[W p1 name|Mads]]
