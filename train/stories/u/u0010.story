id: u0010
genre: news
where: CA-NS
published: 2005-01-28
title: Thief left his own wallet, Crown says
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=victim age=70 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: nothing to protect; burglary trial of adults, passport

HALIFAX — A man accused of clearing out a retired sea captain's house on the Northwest Arm took a sextant, two bottles of Lamb's and a passport that expired in 1988, and left behind a wallet with his own library card.

[[K p1 name|Dwayne Arsenault]], 34, is on trial in Supreme Court for break and enter. [[K p2 name|Capt. Murdoch Zwicker]], 70, testified he was at euchre that evening and came home to "a draft where there was not usually a draft."

Under questioning by Crown attorney [[K p3 name|Lisette Comeau]] he identified the sextant. Did he know the accused? "He shovelled me out once. I paid him twenty dollars. It was a poor job."

[[K p1 name|Arsenault]]'s lawyer, [[K p4 name|Bernard Pothier]], suggested the wallet could have been dropped on the shovelling day. It had not snowed, said the captain, since he'd had the carpet laid on which it was found.

Justice [[K p5 name|Ida Cromwell]] reserved her decision to Friday.
