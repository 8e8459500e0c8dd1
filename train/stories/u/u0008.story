id: u0008
genre: news
where: CA-ON
published: 2012-06-20
title: Open Door Kitchen — Summer Bulletin
person p1: role=victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=9 protected=yes why=identifies-protected
screen p1: labor-trafficking
note: charity newsletter: pseudonym stays, caption and file name leak; employers' home

Dear friends,

Strawberries are in, the freezer is fixed (thank you, [[K p4 name|Mr. Petrosyan]]!) and we have a story to share, with permission but with the name changed.

"Luz" came to Toronto under the caregiver program at 41, leaving a daughter of nine. The agency promised a family with two toddlers. What she found was a family with two toddlers, a grandmother, three cousins and a dry cleaner's. She slept [[W p1 address|on a cot beside the furnace at 18 Briarcroft Gate]]. The lady of the house held on to her papers, told her that the police pick up nannies who go out alone, and had her press shirts at the store from nine at night. In thirteen months she received $600. Twice she was slapped for being slow.

A mail carrier slipped her our card. Our lawyer [[K p3 name|Deborah Osei-Tutu]] met her at the library. The employer, [[K p2 name|Anjali Bhardwaj-Kerr]], has since been charged under the trafficking provisions and will be in court in the fall.

"Luz" is now with us three days a week and makes a pancit that has ruined us for all others.

— [[K p5 name|Sister Marguerite Doiron]]

PHOTO: Volunteers [[K p7 name|Beth]], [[K p8 name|Hoa]] and [[W p1 name|Rosalinda]] in the new kitchen ([[W p1 photo|rosalinda_abad_pancit.jpg]])

P.S. We are collecting for an air ticket. [[W p6 name|Little Maricel]] turns eleven in September and has not seen her mom in two years.
