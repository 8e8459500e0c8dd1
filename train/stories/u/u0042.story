id: u0042
genre: news
where: IE
published: 2010-06-25
title: Au pair wept over photos found on a memory card, Galway judge told
person p1: role=victim,witness age=21 protected=yes why=sexual-offence-victim
person p2: role=convicted age=42 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: adult victim, voyeurism; household; the accused's wife names? child of household; 

She'd come from San Sebastián to learn English and the first long sentence she had to read in it was a victim impact statement.

"I looked for my bikini in a picture, because I wished so much that I had been wearing it," the au pair, then 21, told the Circuit Court.

[[K p2 name|Eoin Lally]], 42, an estate agent, of Barna, had fixed a camera the size of a shirt button in the grille of the bathroom fan. He pleaded guilty to outraging decency and harassment. Counsel [[K p3 name|Gráinne Folan]] BL said he had ruined himself in the eyes of his wife.

The young woman still writes to the child she minded. "I miss the small boy and his dinosaurs," she said.

Judge [[K p4 name|Raymond Mulqueen]] imposed two years with one suspended and thanked "[[W p1 name|Ainhoa]], if I have it right." He was told that he had it right and ought not to have said it. Her sister [[W p5 name|Maialen]] translated for their parents in the gallery.
