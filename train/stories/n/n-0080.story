id: n-0080
genre: filing
where: AU-QLD
published: 2015-09-09
title: R v [[D p2 name|Oakley]]; R v [[D p3 name|Oakley]]; Ex parte A-G (Qld): reasons of [[K p5 name|Philippides-Nash]] JA
person p1: role=victim age=5 protected=yes why=minor-victim
person p2: role=convicted age=33 protected=decide why=identifies-protected
person p3: role=convicted age=30 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=9 protected=yes why=minor-witness
person p9: role=witness age=11 protected=yes why=minor-witness
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=official age=- protected=no why=official
person p12: role=expert age=- protected=no why=adult-bystander
person p13: role=deceased age=2 protected=decide why=deceased
note: long appeal; dead toddler, hurt brother, two child witnesses (cousin and neighbour), parents convicted with one surname; grandmother innocent; experts

SUPREME COURT OF QUEENSLAND — COURT OF APPEAL
CA Nos 61, 62 and 70 of 2015
[[K p4 name|CARMODY-PRICE]] P, [[K p5 name|PHILIPPIDES-NASH]] and [[K p6 name|WARD]] JJA
[[K p7 name|Ms T Oakeley QC]] for the Attorney; [[K p11 name|Mr S Farr-Jones]] for both respondents

[[K p5 name|PHILIPPIDES-NASH]] JA:

1. The respondents, [[D p2 name|Dwayne Oakley]], 33, and [[D p3 name|Renae Oakley]], 30, had two sons. One is dead. His name was [[D p13 name|Lachlan]], he was two, and no purpose is served by calling him "the deceased child". The other is alive, was five, and no purpose whatever is served by calling him anything.

2. The respondents were each acquitted of manslaughter and convicted of failing to provide the necessaries of life for [[D p13 name|Lachlan]] and of assault occasioning bodily harm to his brother. Each was given four years, suspended after one. The Attorney appeals against that sentence as manifestly inadequate. Each respondent appeals against conviction. Ms [[K p7 name|Oakeley]], who isn't an [[D p2 name|Oakley]], drew our attention early to the extra letter.

3. The family lived in [[W p1 address|a converted bus at the end of Sandy Gully Road]]. It had no power after February. [[D p13 name|Lachlan]] was unwell for nine days. On the sixth his brother walked to a neighbour's and asked for an ice block "for a boy". The neighbour's daughter, who was 11, gave him two. She told the court by link:

Q. Did he say who it was for?
A. He said it's not for me. He had these marks round [[W p1 body|his ankle]], like from a strap. I said, what's that? He said that's so I don't go to the road.
Q. But he'd come to you by the road.
A. He'd chewed it.

4. The girl told her mother, who meant to ring somebody. I'm not going to add to what that lady says to herself.

5. A cousin, 9, had stayed in the bus over the Australia Day weekend. His evidence was that Uncle [[D p2 name|Dwayne]] strapped "the big one" to the wheel arch if he wandered, and that Aunty [[D p3 name|Renae]] undid it. He'd been asked whether he minded staying there. "I minded for [[W p1 name|Brodie]]," he said. The transcript prints the name, as it does his own on the oath page, [[W p8 name|Zane Cuthbertson]], and that of the girl, [[W p9 name|Matilda Rose Hickey]], beside it.

Conviction

6. Mr [[K p11 name|Farr-Jones]] submits that in the case of [[D p3 name|Renae Oakley]] the assault could not be brought home to her, since she undid it. The Crown's case was that she'd watched. She had a duty under s 286, and it isn't discharged by arriving afterwards. But the count was of assault, not of omission. No one says that she put a strap on anybody. I'd set aside her conviction on that count, and on that count only.

7. He submits in the case of [[D p2 name|Dwayne Oakley]] that the strap was for safety. It had a padlock.

8. As to the necessaries, [[K p12 name|Professor Neville Amarasinghe]] gave evidence that any doctor seeing [[D p13 name|Lachlan]] on any of the first seven days would have saved him. There was a clinic twenty minutes off. There was a car. There was a mother of one of them, [[W p10 name|Coral Oakley]], in [[W p1 place|Mundubbera]], who had begged to have both boys, and who now has one. She'd left messages on every day of the nine. They were played. I needn't describe the ninth.

Sentence

9. Ms [[K p7 name|Oakeley]] put her argument in a single sentence: "Four years suspended after one says that it was a pity." I think she's right. The learned sentencing judge gave weight to the respondents' grief, which was real. It was also late. He gave weight to their isolation, which they had chosen, and to their good references, which were from persons who had never been on the bus.

10. Against that, [[D p3 name|Renae Oakley]] has been convicted of one offence less than he thought. She pleaded to nothing but she told the truth to police on the first night, at length, and it was mostly against herself.

Orders

11. [[D p2 name|Dwayne Oakley]]: appeal against conviction dismissed; Attorney's appeal allowed; seven years, no recommendation. [[D p3 name|Renae Oakley]]: appeal allowed in part; Attorney's appeal allowed as to the remaining count; four and a half years, suspended after two.

12. The surviving boy and the two young witnesses aren't to be identified. If the press feels that the parents' surname makes it impossible to honour that, it will need to choose.
