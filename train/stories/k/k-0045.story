id: k-0045
genre: news
where: PK
published: 2022-10-18
title: Three brothers held for bribing wedding-hall inspector with biryani
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: adults; light crime; nothing to protect

LAHORE: The Anti-Corruption Establishment on Monday arrested three brothers who run a marriage hall in Township for offering an inspector Rs200,000 and sixty plates of biryani to overlook the ten o'clock closing rule.

[[K p1 name|Ghulam Mustafa Butt]], [[K p2 name|Ghulam Murtaza Butt]] and [[K p3 name|Ghulam Mujtaba Butt]], aged 45, 41 and 37, were produced before the duty magistrate, who had some trouble telling them apart and asked that they stand in order of age.

The complainant, Inspector [[K p4 name|Rukhsana Kausar]], told the court she'd accepted the biryani as case property. Special prosecutor [[K p5 name|Bilal Warraich]] conceded that it no longer existed.

The accused were sent to judicial custody for fourteen days. A valima booked for Friday has been moved to a school ground.
