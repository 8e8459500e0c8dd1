id: as0011
genre: press-release
where: US-AZ
published: 2012-02-23
title: SHERIFF'S OFFICE: THREE IN CUSTODY AFTER RAID ON BUFFET AND STASH HOUSE
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=victim,accused age=41 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=accused age=46 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: release boasts of arresting workers for forged papers while telling facts of debt bondage; worker names in booking table; house where they slept is W; employer D

FOR IMMEDIATE RELEASE — Release No. 12-061
Contact: Sgt. [[K p5 name|Clay Branscombe]], [[K p5 phone|602-555-0154]], [[K p5 email|cbranscombe@mcso-news.example]]

(Mesa) Acting on a tip from the public, deputies of the Employer Sanctions Squad on Tuesday served a search warrant at [[D p1 employer|Golden Phoenix Buffet]] on East Main and at a single-family residence, [[W p1 address|955 South Pueblo Circle]], where the restaurant's kitchen help was being kept.

Inside the residence deputies found eleven adults in two bedrooms. The windows had been screwed shut. A padlock was on the outside of the hall door; a neighbor, [[K p7 name|Jeanette Purdy]], told deputies that a white van came for the men at nine each morning and brought them home at midnight. "I never once saw any of them carry a key," stated [[K p7 name|Purdy]].

BOOKED INTO FOURTH AVENUE JAIL:

[[K p3 name|KWOK, RAYMOND]], age 50, owner, booking [[K p3 id|P841120]]. Knowingly employing unauthorized workers.
[[W p1 name|LIANG, WEI-MIN]], age 33, cook, booking [[W p1 id|P841121]], DOB [[W p1 birthdate|07-30-1978]]. Forgery; taking identity of another.
[[W p2 name|PEREZ-IXCOY, TOMAS]], age 41, dishwasher, booking [[W p2 id|P841122]]. Same.

The owner's wife, [[K p4 name|Vivian Kwok]], 46, was cited and released.

During interviews suspect [[W p1 name|Liang]] claimed that he "owed" [[K p3 name|Kwok]] $38,000 for his passage from Fujian and had been paid nothing in fourteen months; that his passport was held in the restaurant safe (it was located there); and that [[K p4 name|Vivian Kwok]] had told the crew that she would have their families visited. He displayed [[W p1 body|three fingers that had healed crooked]], alleging that they were broken with a cleaver handle in November. Photographs were taken (evidence file [[W p1 photo|liang_weimin_L_hand_02.jpg]]).

Suspect [[W p2 name|Perez-Ixcoy]] made similar statements through a K'iche' interpreter. He stated that the Social Security card he was arrested for was handed to him by the owner, who deducted $900 for it.

Both suspects asked to be returned to the kitchen so that the debt would not grow.

"If you break the law to work in this county you'll go to jail," said Chief Deputy [[K p6 name|Harlan Stroebel]]. "I don't care what story Mr. [[W p1 name|Liang]] has." Chief [[K p6 name|Stroebel]] praised the squad, which has now arrested 114 workers.

The case number is [[K p3 id|DR 12-027733]]. The remaining nine occupants were transferred to ICE.

Sgt. [[K p5 name|Branscombe]] added that "[[W p2 name|Tomás]]," as he's called by the others, was the cooperative one, and had shown deputies which floor tile to lift. Under it was $212 and a list of all eleven debts.

### MUGSHOTS: [[W p1 photo|liang]] / [[W p2 photo|perezixcoy]] / [[K p3 photo|kwok]] at the usual link.
