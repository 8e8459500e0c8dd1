id: y0040
genre: news
where: US-NY
published: 2022-05-20
title: Richmond Hill man gets 6 months in roti-shop ledger case
person p1: role=convicted age=51 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; adult fraud in diaspora; debt, passport, recruiter words

QUEENS — For eleven years [[K p1 name|Deonarine "Bull" Sukhraj-Persaud]] kept the books of his cousin's roti shop on Liberty Avenue. For nine of them, a jury found, he kept some of the roti.

On Wednesday Justice [[K p3 name|Yvette Delgado-Kim]] gave him six months and ordered him to pay $214,000 to [[K p2 name|Chandrowtie Baldeo]], who had believed the business was in debt and sold her mother's house in Berbice to save it.

"He told me the debt had grown," she said in court. "The debt had a pool in Kissimmee."

[[K p1 name|Sukhraj-Persaud]], 51, surrendered his passport in March. Asked by defense lawyer [[K p4 name|Marvin Teitelbaum]] for weekends only, the judge said that the doubles were only weekends too.
