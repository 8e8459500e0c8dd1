id: ak0013
genre: filing
where: US-PA
published: 2020-02-26
title: PETITION TO VACATE CONVICTIONS AND EXPUNGE RECORD
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=consented
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p5: sex-trafficking-adult
note: filed under own name, so number W; a co-victim who waives in her affidavit; a magistrate whose name is a word

IN THE COURT OF COMMON PLEAS OF ALLEGHENY COUNTY, PENNSYLVANIA — CRIMINAL DIVISION

Nos. [[W p1 id|CC 200804411]], [[W p1 id|CC 200907263]]; SID [[W p1 id|214-55-01-8]]

COMMONWEALTH OF PENNSYLVANIA v. [[W p1 name|ALEXIS JO SOKOLOWSKI]]

AND NOW comes the Petitioner by counsel, [[K p3 name|Theodora Vance, Esquire]] (Pa. I.D. [[K p3 id|88017]]), and avers:

1. Petitioner, a/k/a "[[W p1 alias|Lexie Snow]]," was born on [[W p1 birthdate|the second of March 1988]] and lives at [[W p1 address|1416 Haslage Way, Pittsburgh]].

2. Between April 2008 and May 2010, when she was 20 to 22, she was under the control of [[K p2 name|Dwight "Deuce" Pattishall]], since convicted at CC [[K p2 id|201101950]] and serving 15 to 30 years at SCI Greene.

3. [[K p2 name|Pattishall]] obtained her by a promise of work as a hostess in Cleveland. He kept her infant's birth certificate and social security card and told her that a call from him would have the child "in the system by supper." He broke her wrist on one occasion. He received all sums paid.

4. In this time Petitioner was arrested five times for prostitution and pleaded guilty twice, before Magisterial District Judge [[K p4 name|Leonard Pardon]], in hearings of four minutes and six. She was not asked any question but her name. She gave "[[W p1 name|Sokolowsky]]," and it was so entered, and the misspelling has followed her.

5. The affidavit of [[K p5 name|Monique Askew]] is annexed. Ms. [[K p5 name|Askew]] was held by the same man in the same months. She waives any protection of her identity, "having put it on a T-shirt," and states: "[[W p1 name|Alexis]] took my nights when I was sick. I saw what he did to her arm. I would've been the one in the paper."

6. Officer [[K p7 name|Paul Dudash]], ret., who made the second arrest, states that he noted a cast, "dirty, signed by a kid," and thought no more about it until he read of [[K p2 name|Pattishall]]'s trial. [[K p7 name|Dudash]] supports the petition.

7. Petitioner has since earned a diploma and is employed as [[W p1 employer|night baker at the Polish Hill Bread Cooperative]]. The manager, [[K p8 name|Ethel Rose Kuntz]], attests that she "has the keys, which I don't give." An offer of employment by the school district was withdrawn on account of the record.

8. The child, [[W p6 name|Hope Sokolowski]], now twelve, wrote to undersigned that she hopes the judge has hope. It is Exhibit D. It is marked by a small hand: "[[W p6 name|Hope S.]], about my mom, [[W p1 name|Lex]]."

WHEREFORE Petitioner prays that the convictions be vacated and the record destroyed.

Respectfully,
[[K p3 name|T. Vance]]

VERIFICATION. I, [[W p1 name|Alexis J. Sokolowski]], verify that the above is true. Email for service: [[W p1 email|lexsoko88@bakerymail.example]]
