id: n-0020
genre: filing
where: GB-ENG
published: 2020-02-13
title: Court of Appeal (Criminal Division): R v [[W p1 name|NGUYEN]] ([[W p1 name|Tuan]]) and others
person p1: role=victim,accused,convicted age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused,convicted age=22 protected=yes why=trafficking-victim
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=bystander age=- protected=no why=adult-bystander
person p11: role=relative age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: long appeal ruling on s.45; three appellants called Nguyen; surnames must be followed; gardener-victims; one is the trafficker

Neutral citation pending. Case [[W p1 id|2019/04417/B3]]; [[W p2 id|2019/04418/B3]]; [[K p3 id|2019/04419/B3]]

Before LORD JUSTICE [[K p4 name|TREVANION]], MRS JUSTICE [[K p5 name|ASANTE]] and HER HONOUR JUDGE [[K p6 name|MOLYNEUX QC]]

[[K p7 name|Mr P. Kinsella]] for the first and second appellants; [[K p8 name|Miss A. Nguyen]] for the third; [[K p10 name|Mr G. Tooley]] for the Crown.

LORD JUSTICE [[K p4 name|TREVANION]]:

1. All three appellants bear the surname [[W p1 name|Nguyen]], as does counsel for the third. None is related to another. To save confusion I shall use given names and mean no disrespect.

2. On 4 June 2018 at Wolverhampton [[W p1 name|Tuan]], then aged 17, [[W p2 name|Hieu]], 22, and [[K p3 name|Dung]], 41, were convicted of producing cannabis at a former snooker hall in [[W p1 place|Leabrook Street, Tipton]]. [[W p1 name|Tuan]] was sent to detention for 20 months; the adult men got 28 months and seven years.

3. The first two appeal against conviction, by leave of the full court. They say that the defence in section 45 of the Modern Slavery Act 2015 was never put to them, and that nobody referred them to the competent authority until after the verdicts. It has since found conclusively that each was a victim of forced labour. [[K p3 name|Dung]] appeals against sentence only.

The facts as they now appear

4. [[W p1 name|Tuan]] left Nghe An at 15. His mother borrowed the fare against the house. He was walked through Russia, spent a winter in a Calais wood and arrived in a refrigerated lorry, from which he still has [[W p1 body|two fingers without feeling on the right hand]]. He was met by a man he knew as Uncle, who is [[K p3 name|Dung]], and was told that he owed £26,000 and would work until it was gone. The hall's doors were screwed shut from the outside. There was a mattress. Rice was passed through a hatch. When a crop failed, [[K p3 name|Dung]] struck him with a hose and sent a photograph of it to the mother.

5. [[W p2 name|Hieu]] came on a student visa. He did in fact study, for a term. When his sponsor's college closed he answered an advertisement for a decorator. His passport was taken "for the landlord". He too was screwed in.

6. [[K p3 name|Dung]] had the only screwdriver.

7. Police entered on 9 January 2018 after the electricity company noticed the load. The custody record says of the boy: "Appears young. Says 17. Looks 25." He was treated as an adult for four days, gave the duty solicitor no instructions, and pleaded guilty. The solicitor has told us, with a candour that does him credit, that he'd never heard of section 45.

8. [[W p2 name|Hieu]] contested the case. His account was all there in the interview, in translation. At page 41: "If I go out where do I go. [[W p1 name|Tuan]] cry every night, he is a kid, I cannot leave him." No one asked the next question.

Discussion

9. In the boy's case the test is whether a reasonable person of his age, in his situation and with his characteristics, would do what he did. He doesn't have to show compulsion at all; it suffices that the act was a direct consequence of his being, or having been, a victim of slavery or relevant exploitation. That is plain. A plea is no bar where the defence would quite probably have succeeded and a clear injustice has been done.

10. [[W p2 name|Hieu]], as an adult, must show that he was compelled. [[K p10 name|Mr Tooley]], for the Crown, rightly does not argue that a man behind a screwed door was at liberty. He argues that he might have signalled to the postman. We've looked at the photographs. The letter box had been filled with foam.

11. [[K p3 name|Dung]]. [[K p8 name|Miss Nguyen]] says that seven years is too long for a man of previous good character who was himself answerable to others. That may be so. He has not named them. He had the lives of two people in his hands, and one of them was a child. Leave was granted on totality only and the sentence isn't manifestly excessive.

12. We received a letter from the boy's foster carer, Mrs [[W p9 name|Olive Prendergast]]. He's learnt English from the shipping forecast, she writes, and [[W p1 other|won the under-19 table tennis at the Sandwell Games]]. He wishes to be an electrician. The irony was not lost on any of us.

13. [[K p11 name|Mrs Nguyen Thi Loan]], [[K p3 name|Dung]]'s wife, sat through the hearing with her daughter. Nothing that we say touches her.

Disposal

14. The convictions of [[W p1 name|Tuan Van Nguyen]] and [[W p2 name|Hieu Minh Nguyen]] are quashed. [[K p3 name|Dung Quoc Nguyen]]'s appeal is dismissed.

15. Until further order nothing shall be published that might lead to the identification of the first two. The title of the case, as it appears in today's list, must be changed to R v N and N before it goes to the reporters. I notice that it's on the screen outside the court.
