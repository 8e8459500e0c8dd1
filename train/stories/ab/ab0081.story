id: ab0081
genre: filing
where: US-NY
published: 2007-05-09
title: Zoning Board of Appeals — Village of Tarrow Mills
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; stage play; pageant; innocent words

Chair [[K p3 name|Isadora Blum]] reopened the hearing adjourned from March.

Application of [[K p1 name|Vikram Chaudhry]] for a variance (side yard, 4 ft. for 10) to build a car-wash canopy at [[K p1 address|88 Depot Street]].

[[K p1 name|Mr. Chaudhry]] presented new drawings. He has eight workers, he said, every one of them on the books, and he wished to keep them dry.

[[K p2 name|Mrs. Lenore Van Tassel]], adjoining, read a letter. The brushes touch her hedge. Boys whistle. There's a smell of cherry. In 1971 she was promised a quiet street.

Counsel to the Board, [[K p4 name|Mr. Sims]], asked who had promised. She said the late mayor, dancing.

[[K p1 name|Mr. Chaudhry]] offered a fence, a change from cherry to plain, and one wash a week for life. [[K p2 name|Mrs. Van Tassel]] does not drive. She would accept a bench.

Granted, 5–0, on condition of fence, bench and plain.
