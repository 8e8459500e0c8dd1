id: b-0007
genre: news
where: IN
published: 2014-12-09
title: Ratnapuri doctor couple booked for confining, branding 13-year-old help
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: labor-trafficking
note: domestic servitude of a tribal child; the report gives village and block, the placement agent, and slips with the first name in the neighbour's quote

[[K p7 name|Sharmistha Lenka]] | TNN-style city pages

RATNAPURI: A cardiologist and his wife, a dermatologist, were booked on Sunday night after a 13-year-old tribal girl who worked in their fourth-floor flat got word to a vegetable seller by lowering a note in the basket used for buying coriander.

The girl, who hails from [[W p1 address|Salgadih village in Bano block]] of Simdega, Jharkhand, was brought to the city two years ago by an agent who promised her family ₹2,000 a month and schooling. She told the Child Welfare Committee that she had not been paid at all, slept on the utility balcony, and was not allowed to go down even to throw garbage. Doctors found eleven healed marks on her arms, consistent, they said, with a hot ladle.

Police identified the accused as Dr [[K p2 name|Anirban Sarkhel]] (46) and Dr [[K p3 name|Mousumi Sarkhel]] (43). They have been charged under Section 370 IPC, the Child Labour Act and Section 23 of the Juvenile Justice Act. "The lady doctor says that the marks are from a skin disease," Inspector [[K p4 name|T. Venkat Rao]] said. "She is a skin specialist, so she should know."

Placement agent [[K p5 name|Budhram Singh]] is absconding.

A resident of the same building, who did not want to be identified, told this reporter, "We used to hear '[[W p1 name|Phulmani]], [[W p1 name|Phulmani]]' being shouted from six in the morning. We thought she's a relative."

[[K p6 name|Agapit Kujur]] of the migrants' cell said that of forty girls who had left the same block in 2012, fewer than half had been traced. "Every monsoon one comes home," [[K p6 name|Kujur]] said, "and tells us of three more."

Dr [[K p2 name|Anirban Sarkhel]] has applied for anticipatory bail on the ground of his patients.
