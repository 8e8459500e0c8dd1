id: ap0035
genre: alert
where: US-WI
published: 2024-11-02
title: ENDANGERED MISSING: [[D p1 name|Keeley Ann Waupoose]], 16, Green Bay (active). Please read the whole sheet
person p1: role=missing age=16 protected=decide why=missing-alert
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=victim age=15 protected=yes why=minor-victim
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen p1: unclear
note: active alert D with weak signs of exploitation; a previous runaway (found, not active) whose sheet is still attached is W; the mother signs D

**GREEN BAY POLICE / MENOMINEE TRIBAL POLICE, JOINT BULLETIN No. 3**

Name: [[D p1 name|Keeley Ann Waupoose]] (goes by [[D p1 alias|Kee]], online [[D p1 alias|@kee.dances]])
Age: 16. Born [[D p1 birthdate|March 3, 2008]]
5-5, 120. Black hair with a bleached streak. [[D p1 body|Scar through upper lip. Beaded medallion, blue, never taken off.]]
School: [[D p1 school|Preble Central]], junior. Jingle-dress dancer.
Last seen: Wed., Oct. 30, 6:20 p.m., getting into a gray sedan at the Kwik Trip on East Mason. She'd told friends that she'd got "a modeling thing in Milwaukee" from somebody she had met on the internet. We do not know more than that.

PERSON OF INTEREST, since cleared: We earlier asked to speak with [[K p2 name|Jamal Forde]], 27. [[K p2 name|Forde]] is in custody on an unrelated stolen-auto warrant (Milwaukee Co. [[K p2 id|24CF5551]]), was in jail on Oct. 30, and has nothing to do with this. Take his picture down.

FROM HER MOTHER: "[[D p1 name|Keeley]] is not a runaway. She left her regalia hanging in the kitchen. She'd have taken it. Baby, you're not in trouble. There's soup. — [[D p3 name|Rochelle Waupoose]], [[D p3 phone|920-555-0181]], any hour"

WHO TO CALL: Det. [[K p4 name|Paul Vang]], [[K p4 phone|920-555-0117]]; Tribal Investigator [[K p7 name|Winona Teller]], [[K p7 phone|715-555-0119]]. Speak to either. Det. [[K p4 name|Vang]] says that he'd rather have forty bad tips than miss one.

WHAT TO SAY WHEN SHARING: Say "missing." Don't say "trafficked"; we have no evidence for it yet and it makes people look for the wrong thing. Don't go to hotels yourselves, please. [[K p6 name|Tom Jarecki]], who owns the gas station, has given us the video and set out coffee for searchers. [[K p6 name|Mr. Jarecki]] isn't taking interviews.

SEARCH: Sunday at 8, Bay Beach lot. Bring boots. Elders will be there with tobacco at seven.

▼ *page 2 of the PDF (old sheet, left in the template by mistake. Disregard; do NOT repost)*

~~RUNAWAY JUVENILE: [[W p5 name|BRIELLE HOFFSTETTER]], 15, [[W p5 address|Oneida Street group home]], dob [[W p5 birthdate|7-7-08]]. LOCATED 9/12. Was in the company of adult male; he's charged w/ assault on her. Cancel. [[W p5 name|Brielle]] answers to [[W p5 alias|Breezy]]. Photo [[W p5 photo|hoffstetter_b_0912.png]]~~

If you've already printed copies with two pages, throw out the second. That child is found, and what happened to her is her own business. An aunty at the Kwik Trip said yesterday, "Are you still looking for [[W p5 name|Breezy]]?" That's how it spreads.

Investigator [[K p7 name|Teller]] adds: [[D p1 name|Kee]]'s medallion was made by her great-grandmother. It has a thunderbird with one orange bead, out of place, on purpose.

**STATUS: ACTIVE. Not cancelled. Check before you share.**
