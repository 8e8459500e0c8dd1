id: i-0072
genre: news
where: IN
published: 2016-12-02
title: Father acquitted of POCSO charge as court finds custody row behind complaint
person p1: role=victim age=6 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=37 protected=decide why=identifies-protected
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen: none
note: acquittal: the child of a failed complaint stays protected; both parents' names name her; ballet, school, judgment title

Chennai: "A child isn't a stamp to be affixed on a matrimonial petition," the special court for POCSO cases has said, acquitting a 37-year-old software architect of charges that he'd abused his own daughter on weekend visits.

The verdict, which runs to 112 pages, comes four years and three months after the complaint. Mahila court judge [[K p4 name|R. Vasanthi Devi]] held that the statements attributed to the girl, who was 6 in 2012, grew in detail each time an adult wrote them down, and that a doctor, [[K p6 name|Dr. Cynthia Jebaraj]], had found nothing to support them.

[[D p2 name|Arunkumar Selvanayagam]] sat in the last row with his father and asked a court assistant whether he could now go to the school's annual day. Told that it was for the family court to say, he nodded several times.

The prosecution had relied on a drawing, Exhibit P-9, in which a large figure stands over a small one. A psychologist for the State had called it "strongly suggestive". Asked in cross-examination to look at the back of the paper, she found the title in the child's hand: "Thatha teaching me cycle". Thatha, the grandfather, had been made to leave his own flat for two years on a condition of bail.

The judge thanked the support person, [[K p8 name|Kala Ranganathan]], who had come to each of the 41 hearings with a tiffin box and a pack of cards.

The de facto complainant was the mother, [[W p3 name|Madhumitha Iyer]]. Her counsel, [[K p5 name|N. Abdul Wahab]], said an appeal would be filed. "An acquittal isn't a certificate, for him, or against her."

The court was sharp on the police, who took the child in a marked jeep to [[W p1 school|her school in Besant Avenue]] to have her point to a classroom. It was sharper on the press. One weekly, it noted, had described her as "[[W p1 other|the reigning under-8 Bharatanatyam prodigy]] with the dimples", leaving "only the pin code to be guessed".

It then, on page 94, quoted the girl's letter to the court in full, with the signature. "Dear Judge aunty, I want Sundays back. Also Saturday if it's there. Yours, [[W p1 name|Yazhini]], VI C."

The registry has been asked to replace the page.
