id: n-0029
genre: filing
where: CA-SK
published: 2013-10-22
title: R. v. [[K p2 name|Desjarlais]] and [[D p3 name|Prokopchuk]] (draft for editing)
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=convicted age=43 protected=decide why=identifies-protected
person p4: role=victim age=15 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=witness age=16 protected=yes why=minor-witness
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=official age=- protected=no why=official
person p12: role=witness age=- protected=no why=adult-bystander
person p13: role=official age=- protected=no why=official
screen p1: none
screen p4: none
note: long appeal; initials used, but transcript quotes slip; a stepfather co-accused; two complainants, a minor witness; Crown counsel has a complainant's surname

COURT OF APPEAL FOR SASKATCHEWAN
Dockets CACR2217, CACR2219. On appeal from Queen's Bench, Estevan. Ban on publication under s. 486.4.
Before [[K p5 name|Thorvaldson]], [[K p6 name|Cardinal]] and [[K p7 name|Beaulac]] JJ.A.
[[K p8 name|Darcy Peltz]] for the appellant [[K p2 name|Desjarlais]]. [[K p11 name|Olena Fraser]] for the appellant [[D p3 name|Prokopchuk]]. [[K p13 name|Dean Lavallee]] for the Crown.

[[K p6 name|CARDINAL]] J.A.

I. Introduction

[1] Two men gave a party and two girls were hurt at it. The trial judge convicted both men on both counts. One appeals because he says he wasn't in the basement, and the other because he says that he was never anywhere else.

[2] The complainants, cousins, were 14 and 15. I'll refer to the younger as C.L. and to the older as R.B.

II. Background

[3] [[D p3 name|Gordon Prokopchuk]], then 43, is the common-law husband of R.B.'s mother. [[K p2 name|Jesse Desjarlais]], 29, worked for him on a drilling rig. On the Labour Day weekend of 2010 Mr. [[D p3 name|Prokopchuk]] told the girls that they could have the run of the basement of the house at [[W p4 address|218 Souris Bay, Lampman]], provided that they told no one there'd been rum.

[4] R.B. said that she fell asleep on a couch and woke to find [[K p2 name|Mr. Desjarlais]] assaulting her; that she could see past him to the laundry room; and that her stepfather was there with her cousin. C.L. remembers nothing after the second glass. Her evidence is what the hospital in Weyburn found.

[5] A boy of 16, who mowed lawns on the street, came to the window at about one in the morning because he'd been promised a beer. He saw what he saw and went home. He told no one for eleven weeks. It was put to him that he was jealous:

Q. You'd liked one of them.
A. I liked [[W p4 name|Raelene]], yeah.
Q. And she'd turned you down.
A. She laughed. She didn't turn me down.
THE COURT: Would you call her by the letters, please, Mr. [[W p9 name|Yakimchuk]].
A. Sorry. I only ever called her [[W p4 alias|Rae]].

[6] [[K p12 name|Constable Peter Fehr]] took the statements. He recorded the girls in the same room, which he should not have. Each heard the other's account.

III. The grounds

(a) Mr. [[D p3 name|Prokopchuk]]

[7] Mr. [[D p3 name|Prokopchuk]] testified that he spent the whole of the night in the garage with a carburetor. [[K p11 name|Ms. Fraser]] says that the trial judge reversed the burden when she observed that "a man who loves a carburetor as much as that might have thought to mention it to the police." It was an unhappy sentence. But it comes after eleven pages in which she sets out why, apart from the carburetor, she had no doubt. R.B. knew who her stepfather was. He was wearing the hockey jacket that he always wore, and it was found in the dryer.

[8] It's also said that R.B. had a motive: her mother, [[W p10 name|Tracy Bourassa]], had been quarrelling with him over the mortgage. Ms. [[W p10 name|Bourassa]] testified for the defence. She has since written to this court to say that she wishes she had not. The letter isn't evidence and I have put it aside.

(b) [[K p2 name|Mr. Desjarlais]]

[9] He doesn't deny being in the basement. He says he believed R.B. to be eighteen and willing. She was asleep. No belief as to age need be considered.

[10] On the count concerning C.L. he stands differently. He was convicted as a party. What did he do? According to R.B. he said, "Leave the little one alone, [[D p3 name|Gord]]." According to the boy at the window he said it twice. The trial judge inferred that he knew. So he did. But a man who's told another to stop has not, without more, aided him. [[K p13 name|Mr. Lavallee]], in fairness, called this the soft spot in the Crown's case.

(c) The joint statements

[11] Both appellants say that the constable's interview tainted everything that came after. I disagree as to R.B., whose 911 call was recorded before he arrived ("It's my mom's boyfriend and his guy, please, it's [[W p1 name|Cassidy]], she won't wake up"). C.L.'s statement added nothing to her hospital chart.

IV. Sentence

[12] Mr. [[D p3 name|Prokopchuk]] received seven years. He stood in the place of a parent to one child, and had been trusted with the other by a sister-in-law who drove her down from [[W p1 place|Cumberland House]] for the weekend. It was not excessive.

V. Conclusion

[13] I would dismiss Mr. [[D p3 name|Prokopchuk]]'s appeal. I'd allow [[K p2 name|Mr. Desjarlais]]'s on the count relating to C.L. only.

[14] Registry: before release please check the running head, which on my copy still reads "[[K p2 name|Desjarlais]] (complainants [[W p1 name|Lavallee, C.]] and [[W p4 name|Bourassa, R.]])". I note too, to forestall letters, that Crown counsel is not of C.L.'s family.

[[K p5 name|THORVALDSON]] J.A.: I agree.
[[K p7 name|BEAULAC]] J.A.: I agree.
