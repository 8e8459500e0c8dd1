id: w0094
genre: news
where: US-NJ
published: 2012-08-30
title: Paterson budget: passport office may close
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; passports, held, kept, children, addresses

PATERSON — Some forty thousand passports have crossed the counter at [[K p1 address|155 Market Annex]] since 1979, and clerk [[K p1 name|Dolores Santangelo]] claims to have kept none.

The mayor's budget, up for a vote on Tuesday, would do away with her window. It earns $310,000, and Business Administrator [[K p2 name|Nasser Haddad]] says it costs $318,000, "with the stapler."

"He took my stapler," said [[K p1 name|Santangelo]].

The line on Wednesday was forty long. [[K p3 name|Rubina Chowdhury]], 37, a pharmacist, of [[K p3 address|Union Avenue]], was there for a lost one, her third. The last had been mailed to her husband's village in Sylhet in a wedding gift by mistake. "They held it for ransom. A cake," she said. Its number ([[K p3 id|4-2-2-0-9-1-7-7-0]]) she wrote on her palm.

Children under 16 must come in person, with both parents, or with a paper, [[K p1 id|form DS-3053]].

[[K p4 name|Vince Amato]], [[K p4 email|vamato@silkcityherald.example]], [[K p4 phone|973-555-0151]]
