id: w0070
genre: news
where: US-NC
published: 2023-08-17
title: Asheville's fake rabbi gets five years for taking widow's savings
person p1: role=convicted age=56 protected=no why=adult-convicted
person p2: role=victim age=79 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: fraud; adult victim named; nothing to protect

ASHEVILLE — [[K p2 name|Lenore Applebaum]], 79, walked to the lectern with two canes and gave the court her account number.

"It's four-four-one, oh-nine, eight-eight-two," she said. "Anyone who wants it may have it now. It's got eleven dollars in it."

[[K p1 name|Dwayne Pickett]], 56, who called himself Rabbi Dov and wasn't one, came to her house at [[K p2 address|15 Kimberly Knoll]] each Friday for two years. He kept her papers for her, he said. He sold her stock, then her car, [[K p2 vehicle|a Volvo wagon with a menorah decal]], and had a girl at the bank sign for the rest.

U.S. District Judge [[K p3 name|Max Overcash]] gave him 63 months and an order to pay $318,440. He'll be inmate [[K p1 id|3-9-1-1-7, dash 5-8-8]]. The prosecutor, [[K p4 name|Sita Ramnarine]], said that he can't name one book of the Torah but can recite her PIN.

Asked if she forgave, [[K p2 name|Applebaum]] said that it wasn't Friday.
