id: al0032
genre: news
where: GB-ENG
published: 2024-06-27
title: Care workers 'billed for their own interviews': home owner and agent in dock
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=victim age=41 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=83 protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: care home as employer where both only worked (D) with a staff house where they slept (W); resident's kindly quote outs the nurse

[[K p9 name|Oscar Featherstone-Ndlovu]]
Crime reporter

A NURSE from Kerala who was sacked, reported to the Home Office and then arrested for "stealing" her own passport was paid £46 for her first two months in Devon, Torbay magistrates heard.

[[K p3 name|Neville Strange]], 48, owner of [[D p1 employer|Babbacombe Heights residential home]], and the recruiter who supplied his staff, [[K p4 name|Jobin Kuriakose]], 37, of [[K p4 address|Teignmouth Court]], appeared to face five counts each of requiring another to perform forced labour. Neither entered a plea. The case numbers are [[K p3 id|50TB1128424]] and [[K p4 id|50TB1128524]].

For the Crown, [[K p5 name|Leila Haddon]] said that the women had sold gold to pay [[K p4 name|Kuriakose]] £14,500 apiece for sponsorship, uniforms, and in one case "a fee for the interview at which the fee was explained". Once here they worked 84-hour weeks. The passports lay in [[K p3 name|Strange]]'s desk. Anyone who spoke of leaving was shown a letter, which said that she would owe £20,000 and be on a plane on Friday.

Seven slept in shifts in three beds at [[W p1 address|Sea Thrift, a bungalow on Wall Park Rise]].

The first complainant, 34, opened the drawer one night in February, took out her own passport and walked to the police station with it. She was arrested. [[K p3 name|Strange]] had telephoned ahead to say that a carer had "broken into the office". She was in a cell for nineteen hours and has been under investigation ever since; Mrs [[K p5 name|Haddon]] told the court that it had ended that morning.

[[K p6 name|District Judge Ravi Sundaram]] asked for that to be repeated slowly.

The two women must not be named. It has not been easy for them to stay unknown in a home with twenty-six residents, all of them fond of one. "Is [[W p1 name|Anitha]] coming back?" asked [[K p7 name|Wilfred Pascoe]], 83, a retired ferryman, of this reporter, on the terrace. "She'd sing to you while she did your drops. And the other, the big girl who [[W p2 other|used to be a headmistress]], [[W p2 name|Blessings]] with an S. She'd [[W p2 body|a gap you could post a letter through]]." Mr [[K p7 name|Pascoe]] has written to the King.

The second woman, 41, is Zimbabwean. Her son, [[W p8 name|Takudzwa]], had been told by [[K p4 name|Jobin Kuriakose]] over the telephone that his mother was in prison.

A rota left on the noticeboard, with the two names struck through in red, was still up last night: [[W p1 name|VARGHESE A.]], nights; [[W p2 name|MOYO B.]], nights, days, nights. Beneath it a biro hand had put, *Ring [[W p1 name|Anitha V.]] [[W p1 phone|07700 900462]], she's got the hoist key.*

Judge [[K p6 name|Sundaram]] sent the case to Exeter. [[K p3 name|Mr Strange]] was given bail on a condition that he not go within a mile of [[W p1 employer|Rowcroft Ward at Torbay General]], where, the court was told in error, one of them began on Monday.

Mrs [[W p2 name|Moyo]] was in the gallery, and covered her face.
