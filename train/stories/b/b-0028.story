id: b-0028
genre: filing
where: GB-ENG
published: 2017-12-01
title: IN THE FAMILY COURT SITTING AT STAVERLEIGH — Re K (Children) (Fact-Finding: Exploitation)
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=8 protected=yes why=identifies-protected
screen: sex-trafficking-minor
note: anonymised judgment, J, K and M; two slips, in a footnote and in a recited text message; the man is alleged by the local authority only and not charged

Case No: ZX17C00231. IMPORTANT NOTICE: This judgment was delivered in private. The anonymity of the children and members of their family must be strictly preserved.

HHJ [[K p4 name|CATHERINE WYLDE]]:

1. I am concerned with [[K p1 initials|J]], who is 14, and her brother [[K p6 initials|K]], who is 8. Their mother is [[K p2 initials|M]]. The local authority invites me to find, on the balance of probabilities, that between September 2016 and April 2017 [[K p1 initials|J]] was sexually exploited by at least four men, who gave [[K p2 initials|M]]'s lodger money, cannabis and once a games console.

2. The lodger, [[D p3 name|Terence Bulmer]], has not been charged with any offence. He is an intervener, and has given evidence. He said that the visitors came about motorcycles.

3. I did not believe him. There were eleven visits in a month, and there was no motorcycle.

4. The messages speak for themselves. On 3 February: "[[W p1 name|Jodie]] not well 2nite." Reply: "tell her she wil be." Mr [[D p3 name|Bulmer]] accepts that the phone is his.

5. [[K p2 initials|M]] knew, in my judgment, by Christmas. She was afraid of the rent.¹

6. The social worker, Ms [[K p5 name|Oyinkansola Bright]], was frank. Four referrals were closed on the ground that [[K p1 initials|J]] was "making lifestyle choices". A child of 14 doesn't have a lifestyle. She has people who look after her, or do not.

7. Findings as sought at items 1 to 6 and 9.

¹ See the housing officer's note, C114: "Ms [[W p2 name|Kershaw]], two children, [[W p2 address|19 Tannery Fold]], arrears £611, would not open inner door."
