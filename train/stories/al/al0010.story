id: al0010
genre: news
where: GB-ENG
published: 2023-10-12
title: 'Slave to the grooming table': town council turns down dog parlour, backs escort lorries and the Minors
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=72 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; grooming, escort, slave, madam, Minors (cars), exploitation (of a verge), handler, pimped

It took Haverby Town Council two hours and ten minutes on Tuesday to agree on very little, and the public gallery enjoyed every one of them.

First came [[K p1 name|Tamsin Okoro-Blythe]], who wants to open a dog grooming parlour in the former bank at [[K p1 address|31 Market Hill]]. She has been, she told members, "a slave to the grooming table" in her own kitchen for six years and has eleven regular clients, two of whom bite.

Her application ([[K p1 id|HTC/23/0771]]) drew nineteen objections. [[K p2 name|Reginald Fallows]], 72, who lives above, held up a recording of a bulldog under a dryer and played it until the Mayor, Madam [[K p3 name|Philomena Nkemelu]], asked him to stop. "There is such a thing as the exploitation of a residential staircase," Mr [[K p2 name|Fallows]] said.

Refused, seven votes to five. Mrs [[K p1 name|Okoro-Blythe]] says she will appeal. She can be reached on [[K p1 phone|01632 960634]] by anyone whose poodle is in need.

Next, the wind farm. The blades for Ranby Top are 58 metres long and will come through the town under police escort on the nights of 6 and 7 November. Clerk [[K p4 name|Ruaridh Minto]] had asked the haulier whether the escorts could be told not to sound their horns. The reply, which Mr [[K p4 name|Minto]] read without expression, was that they'd see.

[[K p5 name|Gurpreet Dosanjh]] spoke for the Morris Minor Owners. The club hopes to bring 60 Minors to the square on the last Sunday in April. He was asked by Cllr [[K p7 name|Barry Thirkettle]] if any had been "pimped", and said that one member had fitted cup holders and was no longer spoken to. Cllr [[K p7 name|Thirkettle]] declared an interest: his late wife drove one, a green Traveller, [[K p7 vehicle|KFW 118F]], and he has it yet.

Approved without a vote. [[K p5 name|Mr Dosanjh]] was applauded.

Then the missing bench. It was taken from outside the library on 14 September, the gallery heard, and has been "seen on a website". A police dog and handler had followed the scent as far as the chip shop. [[K p8 name|Sunniva Carr]], the librarian, has put up a notice, with a photograph of the bench in happier days, and a small reward. Miss [[K p8 name|Carr]] wished it known that she herself sat on it daily at 1 o'clock and now has nowhere to eat her egg.

The Mayor closed the meeting at 9.40pm by inviting all present to her charity night for the hospice. [[K p3 name|Cllr Nkemelu]] will be singing. The Clerk, [[K p4 name|Ruaridh Minto]], will be at the door, handling the cash.

Report and photographs: [[K p6 name|April Stainsby]]. Corrections to [[K p6 email|april.stainsby@haverbypost.example]].
