id: y0109
genre: news
where: SG
published: 2012-10-09
title: Hawker's robber was 13; victim asks that he learn to fry
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=68 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official

He wanted $12 for a Pokémon card, and had a penknife.

[[K p2 name|Mr Mohamed Kassim Marican s/o Sheik Dawood]], 68, who sells mee goreng at Tekka, gave him twenty and asked if he'd eaten.

The Youth Court yesterday ordered the 13-year-old into a boys' hostel for a year, with reports each quarter to District Judge [[K p3 name|Felicia Bey Soo Lin]]. Asked for his view as victim, the hawker proposed that the boy come on Sundays instead and learn frying. The court will consider it.

Outside, boys from [[W p1 school|Jalan Rumia Secondary's wushu team]], in tracksuits, held up a bedsheet: *BE STRONG [[W p1 alias|AH HWEE]]*. A teacher bundled it up. A corner remained: [[W p1 initials|T.K.H.]] 1C.
