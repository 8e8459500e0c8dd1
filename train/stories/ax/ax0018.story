id: ax0018
genre: filing
where: US-MN
published: 2018-10-09
title: Board of Cosmetology v. [[W p1 name|Thuy Linh Doan]]: findings and recommendation
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: licence tribunal fines a woman for working without a licence in a nail salon where she was held by debt and documents; salon where she slept in the basement

STATE OF MINNESOTA — OFFICE OF ADMINISTRATIVE HEARINGS
OAH [[W p1 id|71-0155-35417]]

This came on before Administrative Law Judge [[K p3 name|Barbara Neilson-Frye]] on September 12 in St. Paul. [[K p4 name|Hassan Warsame]], assistant attorney general, for the Board. [[K p5 name|Mai Nhia Thao]], legal services, for Respondent. A Vietnamese interpreter was sworn.

FINDINGS OF FACT

1. On March 2, 2018 Board inspector [[K p6 name|Todd Haglund]] entered [[W p1 employer|Diamond Nails II in Maplewood]] and found Respondent giving a pedicure without a license. It was his third visit. Each time [[K p6 name|Haglund]] had written her, and not the owner, a citation; the sum is $6,000.

2. Respondent is a native of Nghe An. She is 29. She came on a visitor visa arranged by the owner, [[K p2 name|Cindy Quach]], 47, who also holds licence [[K p2 id|015-5773]] and [[K p2 employer|two other shops in Woodbury and Hudson]].

3. [[K p2 name|Quach]] took Respondent's passport, No. [[W p1 id|C0155417]], "to copy it." It was never returned. She was told that the journey had cost $28,000 and she would work it off at $60 a day, six of it for rice.

4. Respondent slept in the basement of the shop beside the water heater. If she went out, [[K p2 name|Quach]] said, there were people in Vinh who knew where her father fished.

5. When inspectors came, she was told to say that she was "cousin." Mr. [[K p6 name|Haglund]] noted on the second visit: "Claims to be cousin. Nervous. Burn on hand. Issued cite."

6. Dr. [[K p7 name|Annika Rolvaag]] of the university has studied nail work for fifteen years. She testified that citations of this kind are added by owners to the debt. That is what happened. In [[K p2 name|Quach]]'s phone, now with the Ramsey County Attorney (file [[K p2 id|62-CR-18-5501]]), a note reads "[[W p1 name|Linh]] +2000 fine +2000 fine." Dr. [[K p7 name|Rolvaag]] was not shaken on cross-examination.

7. Respondent testified quietly. "I thought the inspector was a police for nails," Ms. [[W p1 name|Doan]] said. "I hoped that he would arrest me and then I'd be in a different room."

CONCLUSIONS

The Board argues through Mr. [[K p4 name|Warsame]] that the statute has no exception. It does not need one. One who works under threat and without her papers does not "practice."

RECOMMENDATION

That the citations be dismissed and the public look-up, where she's still listed as "[[W p1 name|DOAN, T. LINH]] – unlicensed – $6000 due," be corrected. Ms. [[K p5 name|Thao]] asks further that the caption be changed to initials. The ALJ has no power over the Board's website, but says so here in the hope that it will be read: this decision should not be posted under the name of [[W p1 name|Thuy Linh]].

[[K p3 name|B. Neilson-Frye]]
Posted: mn.example/oah/2018/[[W p1 url|doan-thuy-linh]]-cosmetology.pdf
