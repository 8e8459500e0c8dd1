id: ad0071
genre: comments
where: NG
published: 2014-08-19
title: Re: Baby factory uncovered in Aba (reader reactions)
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
screen p1: unclear
note: baby factory; forced pregnancy and sale of babies, weak fit with the three findings, so unclear; hometown and father's title out her

**EzeGburugburu** – So inside that white bungalow they kept eleven girls, and "Doctor" [[K p2 name|Sunday Iroegbu]] is not even a nurse. Boy baby ₦400k, girl ₦300k. The girls got fifty and were told to go and be quiet.

**Adanna O** – Some of those girls went there by their two legs to hide shame. Let's talk true.

**EzeGburugburu** – And when one changed her mind and wanted to carry her child home? They locked the gate and said pay for feeding of five months. DPO [[K p3 name|Clement Tamuno]] said so. She is 17.

**Adanna O** – Ewoo. That one pains.

**ChukwuG** – the 17 yrs one is from my place. The father is [[W p4 name|Ichie Okwudili Mbah]]. He told the whole of [[W p1 address|Umuokpara]] that she was at JAMB lesson in Owerri

**Adanna O** – So it's [[W p1 name|Ugonna]]? [[W p1 other|St Jude choir soloist]]?

**EzeGburugburu** – Admin delete these two. You people are worse than the doctor.
