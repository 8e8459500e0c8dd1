id: ag0094
genre: news
where: IN-WB
published: 2015-06-20
title: Tablecloth from the hills: a co-operative's newsletter
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
screen: none
note: NGO newsletter, girls who stitch, debt, sold; nothing to protect

From the workroom at Kurseong -- by [[K p1 name|Pema Lhamu]]

Two hundred and six were sold in Darjeeling alone, and we're now a co-operative with no debt. It was ₹40,000 in January. This sum became everybody's to pay, and everybody has.

[[K p2 name|Susanna Minj]], whose uncle fetched the machines up from the plains on a lorry, does the borders. [[K p3 name|Anjali Rai]], 16, comes only on Saturdays, after school, and is learning chain stitch; she has signed her first cloth with her name and spelt it wrong.

Visitors ask who trained us. Nuns, and after that the radio.
