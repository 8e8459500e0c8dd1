id: y0097
genre: roster
where: IN-UP
published: 2011-12-05
title: Childline weekly intake (to be kept inside)
person p1: role=victim age=10 protected=yes why=trafficking-victim
person p2: role=missing,victim age=7 protected=no why=minor-not-in-crime
person p3: role=victim age=13 protected=yes why=sexual-offence-victim
person p4: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: roster of an NGO (leaked): lost child at station not in crime -> K

| # | Child | Age | From | Reason | Placed |
| 1 | [[W p1 name|Nanhe]] s/o [[W p1 relative|Jhagru Musahar]] | 10 | Sonbhadra | bangle furnace, Firozabad; owner gave advance to the village dalal, Rs. 2,500, kept him in the loft, burned with rod when he slept | [[W p1 address|Bal Griha, Kalindi Kunj]] |
| 2 | [[K p2 name|Guddu Prasad]] | 7 | Deoria | got off at Tundla to drink water, train went | mother came same evening, with sweets |
| 3 | [[W p3 name|Shabnoor]] | 13 | local; [[W p3 school|Maktab Islamia]] | the landlord's son touched her in the stair, FIR lodged; family asked to shift | CWC order dt 2.12 |

Remarks: no 1 doesn't know his own surname and asked for "any". Next week volunteer duty: [[K p4 name|Pascal Minj-D'Cunha]].
