id: az0015
genre: filing
where: US-IL
published: 2015-02-11
title: UNITED STATES v. [[K p1 name|BANAS]] et al. — Government's memorandum on detention
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=victim age=23 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=19 protected=no why=adult-bystander
person p9: role=accused age=26 protected=no why=adult-accused
screen p3: labor-trafficking
screen p4: labor-trafficking misidentified=yes
note: nail salon; minor worker under pseudonym leaks by a footnote; the adult worker was arrested for unlicensed practice; employers keep everything except the salon (lived above it)

Case No. [[K p1 id|15 CR 0098]]

The United States, by Special Assistant [[K p5 name|Corinne Delacroix-Webb]], asks that defendants [[K p1 name|TADEUSZ BANAS]] and [[K p2 name|PHUONG "PENNY" BANAS]] be held until trial.

1. [[K p1 name|Tadeusz Banas]], 44, and [[K p2 name|Phuong Banas]], 40, are husband and wife and live at [[K p1 address|808 Cranesbill Court, Naperville]]. They own the [[W p3 employer|Orchid Nails & Spa, 5519 West Lawrence]], above which the workers slept.

2. Minor Victim A came to O'Hare from Hai Phong on a visitor's visa when she was 16. She is 17. [[K p2 name|Penny Banas]] met her, took her passport "to keep it from the damp," and gave her a paper saying that she owed $28,000. She has worked six days a week since then, from nine to nine, for tips.

3. Victim B, now 24, arrived a year earlier and was told that she'd be reported if she left. In June 2014 a state inspector found her filing nails without a license. She, and nobody else, was arrested. Defendant [[K p1 name|Banas]] paid the fine, $250, and put it onto her debt as $2,500.

4. [[K p9 name|Kevin Lac]], 26, a nephew of [[K p2 name|Phuong Banas]], of [[K p9 address|Argyle Street]], drove the van (Illinois plate [[K p9 vehicle|V55 0129]]) and locked the upstairs grating at night. [[K p9 name|Lac]] has agreed to surrender. He was himself brought to the country at 14, and has said, "At that age I slept in there too, but I'm family."

5. A customer, [[K p8 name|Alyssa Grabowski]], then 19, telephoned the hotline. The girl doing her hands had written on a napkin. [[K p8 name|Grabowski]] kept it.

6. Danger and flight. In a recorded call of January 30 [[K p2 name|Penny Banas]] said: "If [[W p3 name|Thao]] talks I know the house of her mother." [[K p1 name|Tadeusz Banas]] holds a Polish passport, No. [[K p1 id|EB 0155412]], and has $61,000 in a freezer.

7. The victims are at a place not to be disclosed.[1]

WHEREFORE the government prays that Magistrate Judge [[K p6 name|Solomon Achebe]] order detention.

[1] Filed in error on the open docket as Doc. 11 and since sealed: statement of [[W p3 name|NGUYEN THI THANH THAO]], born [[W p3 birthdate|the second day of the third month, 1997]]; statement of [[W p4 name|VU, HONG NHUNG]], A-number [[W p4 id|A 055 501 772]], with citation [[W p4 id|IDFPR-14-3307]]; both c/o [[W p3 address|Sisters' residence, 2200 block of W. Farragut]]. Agent [[K p7 name|Milos Trandafir]] telephoned the clerk within the hour. By then, [[K p7 name|Trandafir]] reports, counsel for [[K p9 name|Lac]] had printed it, and a comment on the salon's page said "[[W p4 name|Nhung]] is a liar, she was ARRESTED, look it up."
