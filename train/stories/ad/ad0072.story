id: ad0072
genre: social
where: GB-ENG
published: 2024-10-14
title: Trustpilot: "They sold my sofa to somebody else"
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
note: review; "sold", "kept", "passed from man to man", "moved at night" of a sofa; nothing to protect

⭐ Reviewed by [[K p1 name|Aurelia Szymańska]]

Ordered in May: one velvet three-seater, colour "Bruise". Promised for June. In July a Mr [[K p2 name|Kelvin Hurst]] rang to say that she was being held at Felixstowe, his word, she, and that there was a further charge to release her. I paid. In August he told me that the charge had gone up.

She was then moved to Corby, overnight, in an unmarked van. I know because I had a tracker number, and I watched a sofa go up the A14 at three in the morning like a woman possessed.

In Corby they sold her to a dentist.

I rang [[K p2 name|Mr Hurst]]. He said that it had been "a mix-up with the girls in the office". I said could I speak to the girls in the office. He said he was the girls in the office.

I have now got my money back through the card, and a beanbag.

*Reply from company:* Hi [[K p1 name|Aurelia]], so sorry to hear of your experience. Please contact the girls in the office.
