id: ab0033
genre: filing
where: IE
published: 2022-06-24
title: Workplace Relations Commission, adjudication decision
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: WRC anonymised "A Fisher v A Vessel Owner", boat name W (lived aboard), harbour; interpreter's slip; owner named in the related prosecution

Parties: A Fisher v A Vessel Owner
Complaint: CA-00044719-001, Payment of Wages Act 1991
Adjudication Officer: [[K p3 name|Gráinne Uí Dhomhnaill]]

Background
The complainant, who is 31 and from Egypt, was brought in under the atypical scheme. He says that he was told on the quay that his permit had cost the owner €7,000 and that he would be working it off. He fished for eleven months and was paid for two.

Summary of the complainant's case
He slept aboard the [[W p1 address|MFV Star of Inishkeel]]. He had leave to go ashore when the owner said so, and the owner held his seaman's book and passport in the wheelhouse safe. He worked nineteen hours in the twenty-four. When he asked for his wages in February he was told that a man overboard at night is a man nobody looks for. He has since been referred to the National Referral Mechanism by An Garda Síochána, who have charged the owner, [[K p2 name|Colm Gallagher-Roarty]], before Letterkenny District Court.

Summary of the respondent's case
The respondent did not attend.

Findings
I found the complainant, assisted by [[K p4 name|Ms Layla Suleiman]] of the transport workers' federation, to be a careful witness. At one point the interpreter, rendering an answer, said: "He says, 'I, [[W p1 name|Mahrous]], am not an animal.'" The record should have read "I".

Decision
€31,240, being wages properly payable. Redress for any other wrong lies elsewhere.
