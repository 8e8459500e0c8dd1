id: ad0027
genre: comments
where: IN
published: 2019-12-03
title: Quora-style: "Who is the actor's driver's daughter in the Andheri case?"
person p1: role=victim,deceased age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=author age=- protected=no why=author
note: India, victim died; still withheld after death; answers out the family; a lawyer answers last

**Answer by Prakash (12 upvotes)**
All know the accused is [[K p2 name|Vikrant Sethi]], line producer. He was arrested from the airport. Police say he called the girl for a "screen test" and what he did there she wrote down in an exercise book before she died. She was 15.

**Answer by FilmyKeeda (88 upvotes)**
The father is [[W p3 name|Ramchandra Bhosale]], [[W p3 employer|driver to you-know-which hero since 1998]], you can see him in the wedding photos holding the umbrella. Her name I am not writing because of law but it begins with [[W p1 initials|V]] and [[W p1 initials|rhymes with Aishali]].

**Answer by Anonymous**
[[W p1 name|Vaishali]] was my junior at [[W p1 school|Mahatma Phule Night School]]. She stood first. Please remember that also.

**Answer by [[K p4 name|Farida Contractor]], advocate**
Section 228A applies after death as well unless the next of kin authorise a *recognised welfare body*. Not you, Mr Keeda. All three answers above are offences. I have reported them.

**Comment:** ok boomer madam
