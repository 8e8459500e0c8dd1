id: n-0012
genre: filing
where: IN-MH
published: 2021-02-18
title: Order on bail, Sessions Court (POCSO), Nashik: [[D p2 name|Shinde]] and others
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=45 protected=decide why=identifies-protected
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=witness age=11 protected=yes why=minor-witness
person p10: role=official age=- protected=no why=official
person p11: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: long bail order; uncle accused with the same surname, POCSO; the judge says 'X' and lets names slip; advocate also Shinde

IN THE COURT OF THE SPECIAL JUDGE (POCSO), NASHIK
Bail Applications 118, 119 and 121 of 2021 in Special Case 44/2021
Coram: [[K p5 name|Smt. V. N. Deshmukh]]

1. These three applications arise from one crime and I shall decide them together. The applicants are (1) [[D p2 name|Vilas Baburao Shinde]], 45; (2) [[K p3 name|Sagar Pawar]], 28; and (3) [[K p4 name|Imtiyaz Shaikh]], 33. Adv. [[K p6 name|Milind Shinde]] appears for the first, and has told me that he is not of the family; Adv. [[K p7 name|Ms. Roshni Kale]] for the others; [[K p10 name|Smt. Joglekar]], Ld. SPP, for the State.

2. In obedience to section 33(7) I shall call the child X. She is 15.

3. The prosecution case is that X's uncle, applicant 1, in whose house she lived after her father's death, committed aggravated sexual assault on her over five months; that applicant 2, a tenant on the terrace, knew it and did not report it; and that applicant 3, who drives the school van, carried to applicant 1 the letter which X had written to a teacher, in place of delivering it.

4. The letter is before me. It is in Marathi, on a page from a geography notebook. I read from it one line only: "Madam, please ask Aai to take me to [[W p11 name|Mavashi Kunda]] at [[W p1 place|Igatpuri]] and not to send me back." It bears the stamp of [[W p1 school|Saraswati Kanya Vidyalaya]] and the roll number [[W p1 other|27]].

5. It is argued for applicant 1 that there was a property quarrel between him and his brother's widow, [[W p8 name|Sunanda]], and that the child has been tutored. Adv. [[K p6 name|Shinde]] relies on the delay. A child who lives on the charity of the man she accuses is not to be measured by the clock. He relies further on the statement of her cousin, 11, son of applicant 1, who says that he saw nothing. I have seen the boy's statement. What he says is that his father told him to see nothing. He was asked by the Magistrate, "Who told you, beta?" and he replied "Baba. And he said [[W p9 name|Omkar]], if you open your mouth you will go to the hostel."

6. As to applicant 2, the offence under section 21 is bailable. Counsel [[K p7 name|Kale]] says, and the Ld. SPP doesn't dispute, that he was on night duty at the Ambad plant on most of the dates. He had heard quarrels. He had asked the girl once, on the stairs, why she was sitting there at two in the morning. She said that it was cooler. He thought no more about it. The Act is strict but he's entitled to bail as of right, and ought to have got it at the police station.

7. Applicant 3 is differently placed. He took the letter from her hand at the gate. He read it; he says he could not, being unlettered in Marathi, but he has been reading the sign boards of Nashik for twelve years. He was paid Rs. 2,000 the same evening. He says it was the van fee. No other child's fee was paid in the middle of the month.

8. There is one thing more. A local cable channel on 3rd February ran a strip: "[[D p2 name|Shinde]] niece case, girl of 10th std [[W p1 school|Saraswati]] school to be shifted." The investigating officer shall find out who gave it. In a lane of sixty houses that strip was as good as a photograph. One gentleman has since put a garland of questions on a public group, asking of the girl by her pet name, [[W p1 alias|"Chimni."]] I have directed the removal of it.

9. ORDER. Application 118 (applicant 1) rejected. Application 119 (applicant 2) allowed on P.R. bond of Rs. 15,000. Application 121 (applicant 3) rejected. The registry shall mask the name of [[W p1 name|Kumari Ashwini Sanjay Shinde]] wherever it stands in the record, which includes, I notice, the index to this very file.

Sd/- [[K p5 name|V. N. Deshmukh]]
